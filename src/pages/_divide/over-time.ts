import type { ChartFigure } from "../../components/chart-figure.ts";
import { divideHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, divideMeasure, type DivideReading } from "../../model/divide.ts";
import { behindCells, behindText } from "./behind.ts";
import { divideFigure, divideYears } from "./found.ts";
import { linesFigure } from "./lines.ts";

const world = (reading: DivideReading): readonly DivideFigure[] => divideYears(reading, "world", divideMeasure, "none");

/** How unequal economies are in the share of people online, over the years. */
export function inequalitySection(language: Language): PageSection {
  const text = (key: string): string => language.text(`divide.inequality.${key}`);
  return {
    id: "inequality",
    title: text("title"),
    before: [...sentences(language), escapeHtml(text("caveat"))].map((one) => `<p>${one}</p>`).join(""),
    charts: [giniFigure(language), theilFigure(language)].filter((chart) => chart !== undefined),
    chartsClass: "two",
  };
}

function sentences(language: Language): Html[] {
  const [first] = world("gini");
  const last = world("gini").at(-1);
  const [total, between] = (["theil", "theil-between"] as const).map((reading) =>
    divideFigure(reading, "world", divideMeasure, "none"),
  );
  if (first === undefined || last === undefined || total === undefined || between === undefined) return [];
  return [
    phrase(language, "divide.inequality.gini", {
      from: String(first.year),
      first: divideHtml(language, first),
      year: String(last.year),
      last: divideHtml(language, last),
      behind: behindText(language, last),
    }),
    phrase(language, "divide.inequality.theil", {
      year: String(total.year),
      total: divideHtml(language, total),
      between: divideHtml(language, between),
    }),
  ];
}

function giniFigure(language: Language): ChartFigure | undefined {
  return inequalityFigure(language, "gini", ["gini"], [0, 1]);
}

function theilFigure(language: Language): ChartFigure | undefined {
  return inequalityFigure(language, "theil", ["theil", "theil-between", "theil-within"], [0, 0]);
}

function inequalityFigure(
  language: Language,
  name: "gini" | "theil",
  readings: readonly DivideReading[],
  range: readonly [number, number],
): ChartFigure | undefined {
  const title = language.text(`divide.inequality.${name}.title`);
  const nameOf = (reading: DivideReading): string => language.text(`divide.inequality.line.${reading}`);
  const years = world(readings[0] ?? "gini").toReversed();
  return linesFigure(language, {
    id: name,
    title,
    unit: language.text("divide.inequality.unit"),
    description: language.text(`divide.inequality.${name}.description`),
    range,
    lines: readings.map((reading) => {
      const points = world(reading);
      return { label: `${nameOf(reading)} ${language.number(points.at(-1)?.value ?? NaN, 2)}`, years: points };
    }),
    format: (value) => language.number(value, 1),
    numbers: table(
      title,
      [
        { title: language.text("year") },
        ...readings.map((reading) => ({ title: nameOf(reading), numeric: true })),
        { title: language.text("divide.column.economies"), numeric: "count" },
        { title: language.text("groups.share-of-people"), numeric: "count" },
      ],
      years.map((one) => [
        `<time>${one.year}</time>`,
        ...readings.map((reading) =>
          divideHtml(language, divideFigure(reading, "world", divideMeasure, "none", one.year)),
        ),
        ...behindCells(language, one).slice(0, 2),
      ]),
      { captionHidden: true },
    ),
  });
}
