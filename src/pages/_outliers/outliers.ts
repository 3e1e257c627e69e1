import { gap } from "../../charts/gap.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { economies, figuresOf, outlierFits, outliers } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Observation } from "../../model/observation.ts";
import { connectivityMeasure, incomeMeasure, type Outlier, type OutlierFit } from "../../model/outlier.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { placedIn } from "../_charts/placed.ts";
import { chartDownload, downloadLinks } from "../_figures/download.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { fitSentences } from "./sentences.ts";
import { expectedTable, placesTable, wholeTable } from "./tables.ts";

const file = "derived/outliers.csv";
const extremesShown = 8;

/** Economies whose online services and e-participation are not what their connectivity and income would give. */
export function outliersPage(language: Language) {
  const text = (key: string): string => language.text(`outliers.${key}`);
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    note: text("note"),
    sections: placedIn(
      language,
      "outliers",
      outlierFits.map((fit) => section(language, fit)),
    ),
    methods: [{ href: paths.methodology(language.tag, "outliers"), text: text("method") }],
    downloads: downloadLinks([{ path: file, text: text("download") }]),
  };
}

function section(language: Language, fit: OutlierFit): PageSection {
  const all = outliers.filter(({ indicator }) => indicator === fit.indicator);
  const measure = indicatorWords(language, figuresOf(fit.indicator).indicator).name;
  const chart = outsideFigure(language, fit, all);
  const byPlaces = all.toSorted((a, b) => b.places - a.places);
  const caption = (key: string): string => language.text(`outliers.${key}`, { measure, year: fit.year });
  return {
    id: fit.indicator,
    title: language.text("outliers.section", { measure, year: fit.year }),
    before: fitSentences(language, fit, all)
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts: chart === undefined ? [] : [chart],
    chartsClass: "beside",
    html:
      placesTable(language, byPlaces.slice(0, extremesShown), caption("places.up")) +
      placesTable(language, byPlaces.slice(-extremesShown).reverse(), caption("places.down")) +
      `<details class="whole"><summary>${escapeHtml(language.text("outliers.all", { n: all.length }))}</summary>` +
      `${wholeTable(language, all, caption("caption"))}</details>`,
  };
}

/** Those outside of the prediction interval: what they have beside what is expected. */
function outsideFigure(
  language: Language,
  { indicator, year }: OutlierFit,
  all: readonly Outlier[],
): ChartFigure | undefined {
  const rows = all.filter(({ outside }) => outside !== "within");
  if (rows.length === 0) return undefined;
  const title = language.text("outliers.chart");
  const measure = indicatorWords(language, figuresOf(indicator).indicator).name;
  const point = (key: string, value: number) => ({
    label: `${language.text(`outliers.point.${key}`)} ${language.number(value, 2)}`,
    value,
  });
  // The expectation of a straight line can lie beyond the ends of an index.
  const reach = rows.flatMap(({ value, expected }) => [value, expected]);
  const domain = [Math.min(0, ...reach), Math.max(1, ...reach)] as const;
  const draw = (width: number): string =>
    gap({
      width,
      title: `${title}: ${measure}`,
      description: language.text("outliers.chart.description", { measure }),
      rows: rows.map(({ economy, value, expected }) => {
        const found = economies.get(economy);
        return {
          label: found === undefined ? economy : language.economyShortName(found),
          points: [point("value", value), point("expected", expected)],
        };
      }),
      domain,
      format: (value) => language.number(value, Number.isInteger(value) ? 0 : 2),
    });
  return {
    id: indicator,
    title,
    when: [measure, String(year)].join(language.text("comma")),
    narrow: draw(328),
    wide: draw(448),
    notes: [escapeHtml(language.text("outliers.chart.note"))],
    numbers: expectedTable(language, rows, title, true),
    source: sourceLine(language, sourceKeys(behindFit(indicator, year, all))),
    download: chartDownload(file),
  };
}

/** The observations that enter the regression. */
function behindFit(indicator: string, year: number, all: readonly Outlier[]): Observation[] {
  const at = (code: string, economy: string, wanted: number): Observation[] =>
    (figuresOf(code).series.get(economy) ?? []).filter((one) => one.year === wanted);
  return all.flatMap(({ economy, incomeYear }) => [
    ...at(indicator, economy, year),
    ...at(connectivityMeasure, economy, year),
    ...at(incomeMeasure, economy, incomeYear),
  ]);
}
