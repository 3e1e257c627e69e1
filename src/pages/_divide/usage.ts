import { partBars } from "../../charts/part-bars.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { divideText } from "../../components/figure-cell.ts";
import { divideHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { chartDownload } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { behindCells, behindColumns, behindText, divideSource, methodText } from "./behind.ts";
import { divideEconomies, divideFigure, groupsOf } from "./found.ts";
import { pairByEconomy, pairsBy } from "./pair-tables.ts";

const [covered, online] = ["coverage-4g", "internet-users"] as const;

const largestShown = 15;

/** Who is in reach of 4G and not online. */
export function usageSection(language: Language): PageSection {
  const chart = usageFigure(language);
  const [pair] = pairsBy("usage");
  const largest = divideEconomies("difference", covered, online)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, largestShown)
    .map(({ place }) => place);
  const caption = language.text("divide.usage.largest", { n: largest.length });
  return {
    id: "usage",
    title: language.text("divide.usage.title"),
    before: [...sentences(language), escapeHtml(language.text("divide.usage.caveat"))]
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts: chart === undefined ? [] : [chart],
    chartsClass: "beside",
    html: pair === undefined ? undefined : pairByEconomy(language, pair, largest, caption),
  };
}

const of = (reading: "difference" | "million-people", place: string) => divideFigure(reading, place, covered, online);

function sentences(language: Language): Html[] {
  const [gap, people] = [of("difference", "world"), of("million-people", "world")];
  if (gap === undefined) return [];
  const more = divideEconomies("difference", covered, online).filter(({ value }) => value < 0).length;
  return [
    phrase(language, "divide.usage.sentence", {
      gap: divideHtml(language, gap, true),
      year: String(gap.year),
      behind: behindText(language, gap),
    }),
    ...(people === undefined
      ? []
      : [phrase(language, "divide.usage.people", { million: divideHtml(language, people) })]),
    ...(more === 0 ? [] : [escapeHtml(language.count("divide.usage.more-online", more))]),
  ];
}

function usageFigure(language: Language): ChartFigure | undefined {
  const rows = groupsOf("world", "region", "income", "development").flatMap((place) => {
    const use = divideFigure("level", place, online, covered);
    const gap = of("difference", place);
    return use === undefined || gap === undefined ? [] : [{ place, use, gap }];
  });
  if (rows.length === 0) return undefined;
  const title = language.text("divide.usage.chart");
  const years = rows.flatMap(({ gap: { year, fromYear = year } }) => [fromYear, year]);
  const draw = (width: number): string =>
    partBars({
      width,
      title,
      description: language.text("divide.usage.description"),
      bars: rows.map(({ place, use, gap }) => ({
        name: language.text(`group.${place}.short`),
        parts: [use.value, Math.max(0, gap.value)],
        figure: divideText(language, { ...gap, reading: "level" }),
      })),
    });
  return {
    id: "in-reach-and-not-online",
    title,
    when: [language.text("divide.unit.percent"), language.range(Math.min(...years), Math.max(...years))].join(
      language.text("comma"),
    ),
    narrow: draw(328),
    wide: draw(448),
    notes: [escapeHtml(language.text("divide.usage.key"))],
    numbers: table(
      title,
      [
        { title: language.text("groups.group") },
        { title: language.text("divide.pair.usage.first"), numeric: true },
        { title: language.text("divide.pair.usage.second"), numeric: true },
        { title: language.text("divide.usage.gap"), numeric: true },
        { title: language.text("divide.usage.millions"), numeric: true },
        ...behindColumns(language),
        { title: language.text("divide.column.method") },
      ],
      rows.map(({ place, use, gap }) => [
        `<a href="${paths.group(language.tag, place)}">${escapeHtml(language.text(`group.${place}`))}</a>`,
        divideHtml(language, divideFigure("level", place, covered, online)),
        divideHtml(language, use),
        divideHtml(language, gap),
        divideHtml(language, of("million-people", place)),
        ...behindCells(language, gap),
        methodText(language, gap),
      ]),
      { captionHidden: true },
    ),
    source: divideSource(language, [covered, online, "population"]),
    download: chartDownload("divide.csv"),
  };
}
