import { rankedBars, type RankedBar } from "../../charts/ranked-bars.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Cell } from "../../components/cell.ts";
import { divideHtml, figure } from "../../components/figure.ts";
import { divideCell, figureCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { economies, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, divideMeasure } from "../../model/divide.ts";
import { chartDownload } from "../_figures/download.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { divideSource } from "./behind.ts";
import { divideEconomies, divideFigure } from "./found.ts";

const shown = 12;

const behind = (): DivideFigure[] =>
  divideEconomies("years-behind", divideMeasure, "world").toSorted((a, b) => b.value - a.value);

/** When the world, and whoever led, was where each economy is now. */
export function yearsSection(language: Language): PageSection {
  const chart = yearsFigure(language);
  return {
    id: "years-behind",
    title: language.text("divide.years.title"),
    before: [...sentences(language), escapeHtml(language.text("divide.years.caveat"))]
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts: chart === undefined ? [] : [chart],
    chartsClass: "beside",
    html: `<details class="whole"><summary>${escapeHtml(language.text("divide.years.all"))}</summary>${all(language)}</details>`,
  };
}

function sentences(language: Language): Html[] {
  const [farthest] = behind();
  if (farthest === undefined) return [];
  const [of, before] = [figuresOf(divideMeasure).latest.size, behind().length];
  return [
    escapeHtml(
      language.text("divide.years.counts", {
        behind: language.count("divide.n-economies", before),
        of: language.number(of, 0),
      }),
    ),
    farthestSentence(language, farthest),
  ];
}

/** "Farthest behind is Burundi: where it was in 2024 the world had been 22.7 years before." */
export function farthestSentence(language: Language, farthest: DivideFigure): Html {
  const { indicator, series } = figuresOf(divideMeasure);
  return phrase(language, "divide.years.farthest", {
    economy: namedEconomy(language, farthest.place).link,
    year: String(farthest.year),
    value: figure(
      language,
      indicator,
      series.get(farthest.place)?.find(({ year }) => year === farthest.year),
    ),
    years: divideHtml(language, farthest),
  });
}

function yearsFigure(language: Language): ChartFigure | undefined {
  const rows = behind().slice(0, shown);
  if (rows.length === 0) return undefined;
  const title = language.text("divide.years.chart", { n: rows.length });
  const bars = rows.map(({ place, value }): RankedBar => {
    const economy = economies.get(place);
    return {
      label: economy === undefined ? place : language.economyShortName(economy),
      value,
      valueLabel: language.number(value, 0),
    };
  });
  const draw = (width: number): string =>
    rankedBars({
      width,
      title,
      description: language.text("divide.years.description"),
      first: bars,
      last: [],
      between: "",
      domain: [0, Math.max(...rows.map(({ value }) => value))],
    });
  const years = rows.map(({ year }) => year);
  return {
    id: "years-behind",
    title,
    when: [language.text("divide.unit.years"), language.range(Math.min(...years), Math.max(...years))].join(
      language.text("comma"),
    ),
    narrow: draw(328),
    wide: draw(448),
    numbers: rowsTable(language, rows, title, true),
    source: divideSource(language, [divideMeasure]),
    download: chartDownload("divide.csv"),
  };
}

/** Every economy that is behind the world, the farthest first; those behind the leader only are in the file. */
const all = (language: Language): Html => rowsTable(language, behind(), language.text("divide.years.caption"), false);

function rowsTable(language: Language, rows: readonly DivideFigure[], caption: string, captionHidden: boolean): Html {
  const { indicator, series } = figuresOf(divideMeasure);
  const atLeast = `<small>${escapeHtml(language.text("group-figure.at-least"))}</small> `;
  const years = (place: string, against: string): Cell => {
    const found = divideFigure("years-behind", place, divideMeasure, against);
    return [...(found?.isAtLeast === true ? [atLeast] : []), divideCell(language, found)];
  };
  return table(
    caption,
    [
      { title: language.text("economy") },
      { title: language.text("divide.years.online"), numeric: true },
      { title: language.text("year"), numeric: "count" },
      { title: language.text("divide.years.world"), numeric: true },
      { title: language.text("divide.years.leader"), numeric: true },
    ],
    rows.map(({ place, year }) => [
      namedEconomy(language, place).head,
      figureCell(
        language,
        indicator,
        series.get(place)?.find((one) => one.year === year),
      ),
      { year },
      years(place, "world"),
      years(place, "leader"),
    ]),
    { captionHidden },
  );
}
