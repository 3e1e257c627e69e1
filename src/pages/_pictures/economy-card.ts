import { card, cardDrawing } from "../../charts/pictures/card.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { cardChart, cardSourceKeys } from "../_embed/economy-card-view.ts";
import { sourceKeys } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { keyFigures } from "../_profile/key-figures.ts";
import { cardCredits } from "./card-credits.ts";
import { cardFigure } from "./card-parts.ts";
import { pictureLooks } from "./looks.ts";
import { pictureWords } from "./picture-words.ts";
import { siteLine } from "./site-line.ts";

/** Of members: rank, index and who is online. Of others: what there is. */
const shownOfMembers = [0, 1, 3];
const codesOfMembers = ["egdi", "internet-users"] as const;

/** An economy's card: its key figures, and its rank over all editions or, of others than members, its internet users. */
export function economyCard(language: Language, economy: Economy, site: URL | undefined): string {
  const chart = cardChart(language, economy, cardDrawing);
  const region = groupOf(economy.iso3, "sub-region") ?? groupOf(economy.iso3, "region");
  const hasAverages = !economy.isMember && chart !== undefined;
  return card({
    direction: language.direction,
    kind: region === undefined ? "" : language.text(`group.${region.code}`),
    name: language.economyName(economy),
    figures: shownFigures(language, economy).flatMap((one, index) => cardFigure(one, index === 0 ? 2 : 1)),
    absence: language.text("picture.no-recent"),
    drawing: chart && { svg: withoutMarks(chart.narrow), title: caption(language, chart) },
    credits: cardCredits(language, shownSources(economy), hasAverages),
    site: siteLine(language, site, paths.economy(language.tag, economy.iso3)),
    description: economyCardWords(language, economy),
    looks: pictureLooks(language),
  });
}

/** What an economy's card shows, in words. */
export function economyCardWords(language: Language, economy: Economy): string {
  const chart = cardChart(language, economy, cardDrawing);
  const told = shownFigures(language, economy)
    .flatMap((one) => cardFigure(one))
    .map(({ name, figure, unit, more }) =>
      language.text("picture.figure", { name, figure: [figure, unit].filter((part) => part !== "").join(" "), more }),
    );
  return [...told, ...(chart === undefined ? [] : [pictureWords(language, chart.narrow)])].join(" ");
}

function shownFigures(language: Language, economy: Economy) {
  const all = keyFigures(language, economy);
  return economy.isMember ? all.filter((_, index) => shownOfMembers.includes(index)) : all;
}

function shownSources(economy: Economy): Set<string> {
  if (!economy.isMember) return cardSourceKeys(economy);
  return sourceKeys(
    codesOfMembers.flatMap((code) => {
      const { series, latest } = figuresOf(code);
      return code === "egdi" ? (series.get(economy.iso3) ?? []) : (latest.get(economy.iso3) ?? []);
    }),
  );
}

/** Name and years; changes of method are dashed lines, whose notes are on the page. */
function caption(language: Language, { title, when, narrow }: ChartFigure): string {
  const method = !narrow.includes('class="break"') ? [] : [language.text("picture.dashed")];
  return [[title, when].join(language.text("comma")), ...method].join(" · ");
}

const withoutMarks = (svg: string): string => svg.replace(/<g class="break-marks">.*?<\/g>/, "");
