import { figure, groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { figuresOf, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Valued } from "../../model/observation.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { extremes } from "./extremes.ts";
import { reach } from "../_figures/group-reach.ts";

const mostNames = 2;

/** World, highest, lowest and how many have a figure. Counts have too many digits to stand so large: the tables have them. */
export function indicatorKeyFigures(language: Language, code: string): KeyFigure[] {
  const { indicator, groupHeadline } = figuresOf(code);
  const shown = mapSection(code, "latest");
  const values = [...shown.valued.values()];
  const text = (key: string): string => language.text(`indicator-key.${key}`);
  const reached: KeyFigure = {
    name: text("economies"),
    big: `<span class="count">${language.number(values.length, 0)}</span>`,
    unit: "",
    more: escapeHtml(
      language.text("indicator-key.members", {
        n: language.number(members.filter(({ iso3 }) => shown.valued.has(iso3)).length, 0),
        of: language.number(members.length, 0),
        when: sectionYears(language, shown, "latest"),
      }),
    ),
  };
  if (indicator.averaging === "sum") return [reached];
  const world = groupHeadline("world");
  const { highest, lowest } = extremes(values, indicator.decimals);
  const end = (key: string, ends: readonly Valued[]): KeyFigure[] => {
    const [first] = ends;
    if (first === undefined) return [];
    return [{ name: text(key), big: figure(language, indicator, first), unit: "", more: namesOf(language, ends) }];
  };
  return [
    ...(world === undefined
      ? []
      : [
          {
            name: text(world.method === "median-of-members-with-value" ? "median-of-some" : `world.${world.method}`),
            big: groupFigureHtml(language, indicator, "world", world),
            unit: "",
            more: `<time>${world.year}</time> · ${reach(language, world)}`,
          },
        ]),
    ...end("highest", highest),
    ...end("lowest", lowest),
    reached,
  ];
}

function namesOf(language: Language, observations: readonly Valued[]): Html {
  const names = observations
    .slice(0, mostNames)
    .map(({ economy, year }) => `${namedEconomy(language, economy).link} <time>${year}</time>`);
  const rest = observations.length - names.length;
  return names.join("<br>") + (rest > 0 ? `<br>${escapeHtml(language.count("indicator-key.more", rest))}` : "");
}
