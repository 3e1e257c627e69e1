import { rankTicks } from "../../charts/rank-ticks.ts";
import { spans } from "../../charts/spans.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { shownHtml } from "../../components/figure.ts";
import { type Figure, readingCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figuresOf, rankIntervals } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { rankIntervalWays, type RankInterval, type RankIntervalWay } from "../../model/readings.ts";
import { chartDownload } from "../_figures/download.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";

/** The ways that are drawn: a rank without one component is in the table. */
const drawnWays = ["rounding", "weights-25", "without-one", "weights-any"] as const;

/** The intervals of an economy's rank in an edition, by way. */
export function intervalsOf(economy: string, year: number): ReadonlyMap<RankIntervalWay, RankInterval> {
  const found = (rankIntervals.get(economy) ?? []).filter((one) => one.year === year);
  return new Map(found.map((one) => [one.way, one]));
}

/** "99 to 118" as figures, or the one rank. */
export function rangeHtml(language: Language, interval: RankInterval): Html {
  const { economy, year, way, best, worst } = interval;
  const of = (word: string, value: number): Figure => readingCell(language, { word, economy, year, way }, value);
  if (best === worst) return shownHtml(of("best", best));
  return phrase(language, "reading.range", { best: of("best", best), worst: of("worst", worst) });
}

/** The same as text, for charts. */
function rangeText(language: Language, { best, worst }: RankInterval): string {
  return best === worst ? language.number(best, 0) : language.range(best, worst);
}

/** Between which ranks an economy lies in each way, as bars with the printed rank as a line. */
export function intervalFigure(language: Language, economy: Economy, year: number): ChartFigure | undefined {
  const found = intervalsOf(economy.iso3, year);
  const rows = drawnWays.flatMap((way) => found.get(way) ?? []);
  const [first] = rows;
  if (first === undefined) return undefined;
  const title = language.text("reading.intervals.chart");
  const last = figuresOf("egdi").ranks(year).length;
  return {
    id: "possible-ranks",
    title,
    when: String(year),
    narrow: spans({
      width: 328,
      title,
      description: language.text("reading.intervals.chart.description", { economy: language.economyName(economy) }),
      rows: rows.map((one) => ({
        label: language.text(`reading.way.${one.way}`),
        from: one.best,
        to: one.worst,
        figure: rangeText(language, one),
      })),
      domain: [1, last],
      ticks: rankTicks(last, 260),
      line: first.rank,
      format: (value) => language.number(value, 0),
    }),
    notes: [escapeHtml(language.text("reading.intervals.note"))],
    numbers: intervalsTable(language, found, title),
    ...sourced(language, sourceKeys(figuresOf("egdi").series.get(economy.iso3) ?? [])),
    download: chartDownload("rank-intervals.csv"),
  };
}

function intervalsTable(language: Language, found: ReturnType<typeof intervalsOf>, caption: string): Html {
  const column = (key: string) => ({ title: language.text(`reading.column.${key}`), numeric: true });
  return table(
    caption,
    [{ title: language.text("reading.column.way") }, column("best"), column("worst")],
    rankIntervalWays.flatMap((way) => {
      const one = found.get(way);
      if (one === undefined) return [];
      const of = (word: "best" | "worst"): Figure =>
        readingCell(language, { word, economy: one.economy, year: one.year, way }, one[word]);
      return [[{ html: escapeHtml(language.text(`reading.way.${way}`)), row: way }, of("best"), of("worst")]];
    }),
    { captionHidden: true },
  );
}
