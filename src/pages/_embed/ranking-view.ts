import { rankedBars, type RankedBar } from "../../charts/ranked-bars.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { barDomain } from "../_indicator/bar-domain.ts";
import { rankedRows, rankingTables } from "../_indicator/ranking-table.ts";
import { indicatorEmbed } from "./view-words.ts";

const firstShown = 10;
const lastShown = 5;

/** The first ten and the last five of the member states as bars; inside it the whole ranking. */
export function rankingView(language: Language, code: string): EmbedView {
  const { indicator } = figuresOf(code);
  const shown = mapSection(code, "latest");
  const years = sectionYears(language, shown, "latest");
  const words = indicatorWords(language, indicator);
  const { members, others } = rankedRows(code, "latest", shown);
  const isCut = members.length > firstShown + lastShown + 1;
  const bars = members.map(({ observation, rank }): RankedBar => {
    const { name } = namedEconomy(language, observation.economy);
    return {
      label: rank === undefined ? name : language.text("embed.rank-and-name", { rank: rank.rank, name }),
      value: observation.value,
      valueLabel:
        indicator.averaging === "sum"
          ? language.compact(observation.value)
          : language.number(observation.value, indicator.decimals),
    };
  });
  const domain = barDomain(
    indicator,
    members.map(({ observation }) => observation.value),
  );
  const parts = {
    first: isCut ? bars.slice(0, firstShown) : bars,
    last: isCut ? bars.slice(-lastShown) : [],
    between: isCut ? language.count("embed.between", bars.length - firstShown - lastShown) : "",
  };
  const text = { measure: words.name, n: members.length };
  const draw = (width: number): string =>
    rankedBars({
      width,
      title: words.name,
      description: [
        language.text("embed.ranking.description", text),
        language.text("embed.ranking.description.table"),
      ].join(" "),
      ...parts,
      domain,
    });
  const keys = sourceKeys([...members, ...others].map(({ observation }) => observation));
  return {
    ...indicatorEmbed(language, "ranking", code),
    when: language.text("map.when", { unit: words.unit, when: years }),
    drawing: { narrow: draw(328), wide: draw(560) },
    notes: [],
    remarks: [],
    numbers: rankingTables(language, code, "latest", years),
    source: sourceLine(language, keys),
  };
}
