import { card } from "../../charts/pictures/card.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { mapClassLabels } from "../../views/map-classes.ts";
import { mapFigure, sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys } from "../_figures/source-line.ts";
import { groupKeyFigures } from "../_groups/group-key-figures.ts";
import { groupName } from "../_groups/group-words.ts";
import { indicatorKeyFigures } from "../_indicator/indicator-key-figures.ts";
import { paths } from "../_paths.ts";
import { cardCredits } from "./card-credits.ts";
import { cardFigure } from "./card-parts.ts";
import { pictureLooks } from "./looks.ts";
import { pictureWords } from "./picture-words.ts";
import { siteLine } from "./site-line.ts";

/** An indicator's card: world, highest and lowest beside its map. */
export function indicatorCard(language: Language, code: string, site: URL | undefined): string {
  const { indicator } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  return mapCard(language, site, {
    code,
    kind: words.unit,
    name: words.name,
    figures: indicatorKeyFigures(language, code).slice(0, 3),
    keys: sourceKeys(mapSection(code, "latest").valued.values()),
    page: paths.indicator(language.tag, code),
  });
}

/** The map of a group is of the index that all its pages begin with. */
const groupCode = "egdi";
/** Index, people online, mobile broadband. */
const shownOfGroups = [0, 2, 3];
const codesOfGroups = ["egdi", "internet-users", "mobile-broadband-per-100"] as const;

/** A group's card: its averages beside the map of its members. */
export function groupCard(language: Language, group: Group, site: URL | undefined): string {
  const figures = groupKeyFigures(language, group).filter((_, index) => shownOfGroups.includes(index));
  return mapCard(language, site, {
    code: groupCode,
    group,
    kind: language.text("groups.title"),
    name: groupName(language, group.code),
    figures,
    keys: sourceKeys(codesOfGroups.flatMap((code) => [...figuresOf(code).latest.values()])),
    page: paths.group(language.tag, group.code),
  });
}

interface MapCard {
  readonly code: string;
  readonly group?: Group;
  readonly kind: string;
  readonly name: string;
  readonly figures: readonly KeyFigure[];
  readonly keys: Iterable<string>;
  readonly page: string;
}

function mapCard(language: Language, site: URL | undefined, of: MapCard): string {
  const { code, group, kind, name, figures, keys, page } = of;
  const { indicator, classBreaks } = figuresOf(code);
  const map = mapFigure(language, code, "latest", group?.code === "world" ? undefined : group);
  const labels = mapClassLabels(language, indicator, classBreaks);
  const measure = group === undefined ? [] : [indicatorWords(language, indicator).short];
  return card({
    direction: language.direction,
    kind,
    name,
    figures: figures.flatMap((one, index) => cardFigure(one, index === 0 ? 2 : 1)),
    absence: language.text("picture.no-recent"),
    drawing: {
      svg: map.svg,
      title: [...measure, sectionYears(language, mapSection(code, "latest", group), "latest")].join(
        language.text("comma"),
      ),
      classes: { count: labels.length, lowest: labels[0] ?? "", highest: labels.at(-1) ?? "" },
    },
    credits: cardCredits(language, keys, true),
    site: siteLine(language, site, page),
    description: pictureWords(language, map.svg),
    looks: pictureLooks(language),
  });
}
