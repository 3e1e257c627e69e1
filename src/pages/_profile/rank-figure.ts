import type { ChartFigure } from "../../components/chart-figure.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { trend } from "../../charts/trend.ts";
import { editions, figuresOf, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { chartDownload } from "../_figures/download.ts";
import type { DrawingSize } from "../_figures/trend-drawing.ts";

const parts = ["egdi", "osi", "tii", "hci", "epi"] as const;

/**
 * The printed rank over all editions, 1 on top; its table has every index of every edition.
 * @param narrow size of the narrow drawing
 */
export function rankFigure(
  language: Language,
  economy: Economy,
  narrow: DrawingSize = { width: 328, height: 210 },
): ChartFigure | undefined {
  const egdi = figuresOf("egdi");
  const ranks = editions.flatMap(({ year }) => egdi.rank(economy.iso3, year) ?? []);
  const [first] = ranks;
  const last = ranks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = language.economyShortName(economy);
  const title = language.text("profile.rank.title");
  const description = language.text("profile.rank.description", {
    economy: language.economyName(economy),
    first: first.rank,
    firstOf: first.of,
    firstYear: first.year,
    last: last.rank,
    lastOf: last.of,
    lastYear: last.year,
  });
  const marked = breakNotes(language, "egdi", economy.iso3, [first.year, last.year]);
  const draw = (frame: DrawingSize): string =>
    trend({
      ...frame,
      title,
      description,
      years: [Math.min(first.year, last.year - 1), last.year],
      range: [1, members.length],
      reversed: true,
      lines: [
        {
          label: name,
          role: "self",
          points: ranks.map(({ year, rank }) => ({ year, value: rank })),
          endLabel: language.text("profile.rank.label", { rank: last.rank, of: last.of }),
        },
      ],
      maxGapYears: 3,
      breaks: marked.map(({ year, mark }) => ({ year, mark })),
      format: (value) => language.number(value, 0),
    });
  return {
    id: "rank",
    title,
    when: language.range(first.year, last.year),
    narrow: draw(narrow),
    wide: draw({ width: 560, height: 250 }),
    notes: [escapeHtml(language.text("profile.rank.note"))],
    numbers: editionsTable(language, economy),
    ...sourced(language, sourceKeys(egdi.series.get(economy.iso3) ?? [])),
    download: chartDownload(`economies/${economy.iso3.toLowerCase()}.csv`),
  };
}

function editionsTable(language: Language, economy: Economy): string {
  const egdi = figuresOf("egdi");
  return table(
    language.text("profile.editions.caption", { economy: language.economyName(economy) }),
    [
      { title: language.text("edition") },
      { title: language.text("rank"), numeric: true },
      { title: language.text("ranked-of"), numeric: "count" },
      ...parts.map((code) => ({ title: indicatorWords(language, figuresOf(code).indicator).short, numeric: true })),
    ],
    editions.toReversed().map(({ year }) => [
      { year },
      rankCell(language, "egdi", year, egdi.rank(economy.iso3, year)),
      language.number(egdi.ranks(year).length, 0),
      ...parts.map((code) => {
        const { indicator, series } = figuresOf(code);
        return figureCell(
          language,
          indicator,
          series.get(economy.iso3)?.find((one) => one.year === year),
        );
      }),
    ]),
    { captionHidden: true },
  );
}
