import { partBars } from "../../charts/part-bars.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { stocktakingHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { type Column, table } from "../../components/table.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { StocktakingCount } from "../../model/action-line.ts";
import { placed } from "../_charts/placed.ts";
import { chartDownload } from "../_figures/download.ts";
import { lineName } from "../_practices/facets.ts";
import { sourceLinks } from "./source-links.ts";

const counts = knowledge.stocktaking;
const widths = { narrow: 340, wide: 560 } as const;

/** A whole and its two parts, as the report of 2007 gives them. */
interface Whole {
  readonly line: string;
  readonly all: StocktakingCount;
  readonly parts: readonly [general: StocktakingCount, established: StocktakingCount];
}

/** Counts that add: where a source gives a whole and the parts that make it up. */
const wholes: readonly Whole[] = knowledge.actionLines.flatMap(({ code }) => {
  const of = (measure: string) => counts.find((one) => one.actionLine === code && one.measure === measure);
  const [all, general, established] = [of("all entries"), of("general group"), of("established sub-groups")];
  if (all === undefined || general === undefined || established === undefined) return [];
  return general.value + established.value === all.value ? [{ line: code, all, parts: [general, established] }] : [];
});

/** Counts of what the database held: measures that speak of entries, projects or activities in it. */
const held = counts
  .filter(
    ({ actionLine, measure }) =>
      actionLine === "all" && /^(activities|projects registered|database entries)/.test(measure),
  )
  .filter(({ measure }) => !/the 2016 report/.test(measure))
  .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));

/** "at least 3,300", "about 2,400", "345". */
function countText(language: Language, { value, precision }: StocktakingCount): string {
  const number = language.number(value, 0);
  const isLoose = precision === "at-least" || precision === "approximate";
  return isLoose ? `${language.text(`lines.precision.${precision}`)} ${number}` : number;
}

const when = (language: Language, { year }: StocktakingCount): string =>
  year === undefined ? language.text("lines.undated") : String(year);

function sourceOf(language: Language, of: readonly StocktakingCount[]): Html {
  const sources = [...new Set(of.flatMap((one) => one.sources))];
  return escapeHtml(language.text("lines.source", { sources: "\u0001" })).replace(
    "\u0001",
    sourceLinks(language, sources),
  );
}

/** Both charts of what was taken stock of. */
export const stocktakingCharts = (language: Language): ChartFigure[] =>
  placed(language, "action-lines", [partsFigure(language), entriesFigure(language)]);

/** Entries of 2007: two bars of two parts each. */
function partsFigure(language: Language): ChartFigure {
  const text = (key: string): string => language.text(`lines.parts.${key}`);
  const [general, established] = [text("general"), text("established")];
  const draw = (width: number): string =>
    partBars({
      width,
      title: text("title"),
      description: text("description"),
      bars: wholes.map(({ line, all, parts: [first, second] }) => ({
        name: lineName(language, line),
        parts: [first.value, second.value],
        figure: `${language.number(first.value, 0)} + ${language.number(second.value, 0)} = ${language.number(all.value, 0)}`,
      })),
    });
  const columns: Column[] = [
    { title: language.text("lines.line") },
    ...[general, established, text("all")].map((title) => ({ title, numeric: true })),
  ];
  const rows = wholes.map(({ line, all, parts }) => [
    escapeHtml(lineName(language, line)),
    ...[...parts, all].map((count) => stocktakingHtml(language, count)),
  ]);
  return {
    id: "entries-by-group",
    title: text("title"),
    when: text("when"),
    narrow: draw(widths.narrow),
    wide: draw(widths.wide),
    notes: [
      `<span class="part-key first">${escapeHtml(general)}</span> <span class="part-key second">${escapeHtml(established)}</span>`,
    ],
    numbers: table(text("title"), columns, rows, { captionHidden: true }),
    source: sourceOf(
      language,
      wholes.flatMap(({ all }) => all),
    ),
    download: chartDownload("stocktaking.csv"),
  };
}

/** What the database held, one bar a published count, none added to another. */
function entriesFigure(language: Language): ChartFigure {
  const text = (key: string): string => language.text(`lines.entries.${key}`);
  const draw = (width: number): string =>
    partBars({
      width,
      title: text("title"),
      description: text("description"),
      bars: held.map((count) => ({
        name: when(language, count),
        parts: [count.value],
        figure: countText(language, count),
      })),
    });
  return {
    id: "entries",
    title: text("title"),
    when: text("when"),
    narrow: draw(widths.narrow),
    wide: draw(widths.wide),
    notes: [escapeHtml(text("note"))],
    numbers: countTable(language, held, text("title")),
    source: sourceOf(language, held),
    download: chartDownload("stocktaking.csv"),
  };
}

/** Every published count with what it counts, how precise it is, and its source. */
export function countTable(language: Language, of = counts, caption = language.text("lines.counts.caption")): Html {
  const text = (key: string): string => language.text(`lines.${key}`);
  const columns: Column[] = [
    { title: text("measure") },
    { title: language.text("year") },
    { title: text("line") },
    { title: text("count"), numeric: true },
    { title: text("precision") },
    { title: text("note") },
    { title: text("sources") },
  ];
  const rows = of.map((count) => [
    inEnglish(language, count.measure),
    count.year === undefined ? escapeHtml(text("undated")) : `<time>${count.year}</time>`,
    escapeHtml(lineName(language, count.actionLine)),
    stocktakingHtml(language, count),
    escapeHtml(text(`precision.${count.precision}`)),
    count.note === undefined ? "" : inEnglish(language, count.note),
    `<small>${sourceLinks(language, count.sources)}</small>`,
  ]);
  return table(caption, columns, rows, { captionHidden: true, className: "lines-table" });
}
