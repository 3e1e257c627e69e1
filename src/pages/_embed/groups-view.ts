import { rankedBars } from "../../charts/ranked-bars.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import { escapeHtml } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { barDomain } from "../_indicator/bar-domain.ts";
import { groupTrendsFigure } from "../_indicator/group-trends-figure.ts";
import { groupsTables } from "../_indicator/groups-table.ts";
import { groupBars } from "./group-bars.ts";
import { indicatorEmbed } from "./view-words.ts";

/** Regions and world over the years; of a single year the groups as bars. */
export function groupsView(language: Language, code: string): EmbedView {
  const keys = sourceKeys([...figuresOf(code).series.values()].flat());
  const lines = groupTrendsFigure(language, code);
  return {
    ...indicatorEmbed(language, "groups", code),
    notes: [],
    source: sourceLine(language, keys, true),
    ...(lines === undefined ? barsOf(language, code) : linesOf(lines)),
  };
}

type Drawn = Pick<EmbedView, "when" | "drawing" | "remarks" | "numbers">;

const linesOf = ({ when, narrow, wide, notes = [], numbers }: ChartFigure): Drawn => ({
  when,
  drawing: { narrow, wide },
  remarks: notes,
  numbers,
});

function barsOf(language: Language, code: string): Drawn {
  const { indicator } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const bars = groupBars(code);
  const years = bars.map(({ headline }) => headline.year);
  const draw = (width: number): string =>
    rankedBars({
      width,
      title: words.name,
      description: [
        language.text("embed.groups.description", { measure: words.name, n: bars.length }),
        language.text("embed.groups.description.table"),
      ].join(" "),
      first: bars.map(({ group, headline }) => ({
        label: language.text(`group.${group}.short`),
        value: headline.value,
        valueLabel: language.number(headline.value, indicator.decimals),
      })),
      last: [],
      between: "",
      domain: barDomain(
        indicator,
        bars.map(({ headline }) => headline.value),
      ),
    });
  return {
    when: language.text("map.when", {
      unit: words.unit,
      when: language.range(Math.min(...years), Math.max(...years)),
    }),
    drawing: { narrow: draw(328), wide: draw(560) },
    remarks: [escapeHtml(language.text("embed.groups.note"))],
    numbers: groupsTables(language, code),
  };
}
