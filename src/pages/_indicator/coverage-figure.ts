import { columns } from "../../charts/columns.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf, members } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { shareText } from "../_figures/share-text.ts";
import { paths } from "../_paths.ts";
import { chartDownload } from "../_figures/download.ts";

/** From so many years on a chart says more than the table alone. */
const yearsForChart = 3;

/** How many economies have a figure in each year. Undefined for few years: then the table stands alone. */
export function coverageFigure(language: Language, code: string): ChartFigure | undefined {
  const { indicator, coverage, series } = figuresOf(code);
  const [first, last] = [coverage[0]?.year ?? 0, coverage.at(-1)?.year ?? 0];
  if (coverage.length < yearsForChart) return undefined;
  const title = language.text("coverage.title");
  const isEstimated = coverage.some(({ estimates }) => estimates > 0);
  const draw = (width: number): Html =>
    columns({
      width,
      height: 210,
      title: `${title}: ${indicatorWords(language, indicator).name}`,
      description: language.text("coverage.description", { first, last }),
      years: [first, last],
      columns: coverage.map(({ year, economies, estimates }) => ({ year, count: economies, estimates })),
      ...(indicator.survey
        ? { target: { value: members.length, label: language.text("coverage.members", { n: members.length }) } }
        : {}),
      ...(isEstimated
        ? { key: { reported: language.text("coverage.reported"), estimates: language.text("coverage.estimates") } }
        : {}),
      format: (value) => language.number(value, 0),
    });
  return {
    id: "coverage",
    title,
    when: language.range(first, last),
    narrow: draw(328),
    wide: draw(560),
    numbers: coverageTable(language, code),
    ...sourced(language, sourceKeys([...series.values()].flat())),
    download: chartDownload(`indicators/${code}.csv`),
  };
}

/** Newest year first; the years of headline indicators lead to their pages. */
export function coverageTable(language: Language, code: string): Html {
  const { indicator, coverage } = figuresOf(code);
  const text = (key: string): string => language.text(`coverage.column.${key}`);
  const yearCell = (year: number): Html =>
    indicator.headline
      ? `<a href="${paths.indicatorYear(language.tag, code, year)}"><time>${year}</time></a>`
      : `<time>${year}</time>`;
  return table(
    language.text("coverage.title"),
    [
      { title: language.text("year") },
      { title: text("economies"), numeric: "count" },
      { title: text("estimates"), numeric: "count" },
      { title: text("people"), numeric: "count" },
    ],
    coverage
      .toReversed()
      .map(({ year, economies, estimates, populationShare }) => [
        yearCell(year),
        language.number(economies, 0),
        language.number(estimates, 0),
        escapeHtml(shareText(language, populationShare)),
      ]),
    { captionHidden: true },
  );
}
