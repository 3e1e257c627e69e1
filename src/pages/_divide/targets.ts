import { gap } from "../../charts/gap.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { divideHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { targetPrices } from "../../model/divide.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { chartDownload } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { behindCells, behindColumns, behindText, divideSource } from "./behind.ts";
import { divideFigure, divideYears, groupsOf } from "./found.ts";

/** How many economies and people are above the target for prices. */
export function targetsSection(language: Language): PageSection {
  return {
    id: "prices",
    title: language.text("divide.prices.title"),
    before: targetPrices
      .flatMap((code) => sentence(language, code))
      .concat(escapeHtml(language.text("divide.prices.caveat")))
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts: targetPrices.flatMap((code) => targetFigure(language, code) ?? []),
    chartsClass: "two",
    html: targetPrices.map((code) => byYear(language, code)).join(""),
  };
}

const shares = (place: string, code: string, year?: number) => ({
  economies: divideFigure("economies-above", place, code, "target", year),
  people: divideFigure("people-above", place, code, "target", year),
});

function sentence(language: Language, code: string): Html[] {
  const { economies, people } = shares("world", code);
  if (economies === undefined || people?.year !== economies.year) return [];
  return [
    phrase(language, "divide.prices.sentence", {
      measure: escapeHtml(indicatorWords(language, figuresOf(code).indicator).name),
      year: String(economies.year),
      economies: divideHtml(language, economies),
      people: divideHtml(language, people),
      behind: behindText(language, economies),
    }),
  ];
}

function targetFigure(language: Language, code: string): ChartFigure | undefined {
  const year = divideFigure("economies-above", "world", code, "target")?.year;
  if (year === undefined) return undefined;
  const title = indicatorWords(language, figuresOf(code).indicator).name;
  const places = groupsOf("world", "income", "development").filter(
    (place) => shares(place, code, year).economies !== undefined,
  );
  const draw = (width: number): string =>
    gap({
      width,
      title: language.text("divide.prices.chart", { measure: title }),
      description: language.text("divide.prices.description", { measure: title, year }),
      rows: places.map((place) => {
        const { economies, people } = shares(place, code, year);
        return {
          label: language.text(`group.${place}.short`),
          points: [
            ...(economies === undefined
              ? []
              : [{ label: label("economies", economies.value), value: economies.value }]),
            ...(people === undefined ? [] : [{ label: label("people", people.value), value: people.value }]),
          ],
        };
      }),
      format: (value) => language.number(value, 0),
    });
  const label = (what: string, value: number): string =>
    `${language.text(`divide.prices.${what}`)} ${language.number(value, 0)}`;
  return {
    id: `above-target-${code}`,
    title,
    fullTitle: language.text("divide.prices.chart", { measure: title }),
    when: [language.text("divide.prices.unit"), String(year)].join(language.text("comma")),
    narrow: draw(328),
    wide: draw(448),
    numbers: table(
      language.text("divide.prices.chart", { measure: title }),
      [{ title: language.text("groups.group") }, ...shareColumns(language), ...behindColumns(language)],
      places.flatMap((place) => {
        const { economies, people } = shares(place, code, year);
        if (economies === undefined) return [];
        const name = `<a href="${paths.group(language.tag, place)}">${escapeHtml(language.text(`group.${place}`))}</a>`;
        return [
          [name, divideHtml(language, economies), divideHtml(language, people), ...behindCells(language, economies)],
        ];
      }),
      { captionHidden: true },
    ),
    source: divideSource(language, [code]),
    download: chartDownload("divide.csv"),
  };
}

const shareColumns = (language: Language) => [
  { title: language.text("divide.prices.economies-above"), numeric: true },
  { title: language.text("divide.prices.people-above"), numeric: true },
];

/** The world's shares by year. */
function byYear(language: Language, code: string): Html {
  const measure = indicatorWords(language, figuresOf(code).indicator).name;
  return table(
    language.text("divide.prices.years", { measure }),
    [
      { title: language.text("year") },
      ...shareColumns(language),
      { title: language.text("divide.column.economies"), numeric: "count" },
      { title: language.text("groups.share-of-people"), numeric: "count" },
    ],
    divideYears("economies-above", "world", code, "target")
      .toReversed()
      .map((one) => [
        `<time>${one.year}</time>`,
        divideHtml(language, one),
        divideHtml(language, divideFigure("people-above", "world", code, "target", one.year)),
        ...behindCells(language, one).slice(0, 2),
      ]),
  );
}
