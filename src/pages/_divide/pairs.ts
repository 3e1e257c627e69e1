import { gap } from "../../charts/gap.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { divideHtml } from "../../components/figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import type { DividePair } from "../../model/divide.ts";
import { chartDownload } from "../_figures/download.ts";
import { divideSource } from "./behind.ts";
import { gapCells, gapColumns, levels, pairsBy, sides } from "./pair-tables.ts";

const ids = {
  sex: "women-and-men",
  place: "countryside-and-city",
  age: "young-and-old",
  usage: "in-reach-and-online",
} as const satisfies Record<DividePair["by"], string>;

/** How far the two measures of pairs stand apart in the world, one pair a row. */
export function pairsFigure(language: Language, by: DividePair["by"]): ChartFigure | undefined {
  const rows = pairsBy(by).flatMap((pair) => {
    const found = levels("world", pair);
    return found === undefined ? [] : [{ pair, found }];
  });
  if (rows.length === 0) return undefined;
  const years = rows.flatMap(({ found: [{ year, fromYear = year }] }) => [fromYear, year]);
  const title = language.text(`divide.${by}.chart`);
  const draw = (width: number): string =>
    gap({
      width,
      title,
      description: language.text(`divide.${by}.description`),
      rows: rows.map(({ pair, found }) => ({
        label: language.text(`divide.pair.${pair.key}`),
        points: sides(language, pair).map((side, index) => {
          const value = found[index]?.value ?? NaN;
          return { label: `${side} ${language.number(value, 0)}`, value };
        }),
      })),
      format: (value) => language.number(value, 0),
    });
  return {
    id: ids[by],
    title,
    when: [language.text("divide.unit.percent"), language.range(Math.min(...years), Math.max(...years))].join(
      language.text("comma"),
    ),
    narrow: draw(328),
    wide: draw(448),
    notes: [escapeHtml(language.text("divide.pairs.note"))],
    numbers: table(
      title,
      [
        { title: language.text("divide.column.pair") },
        { title: language.text("divide.column.first"), numeric: true },
        { title: language.text("divide.column.second"), numeric: true },
        ...gapColumns(language),
      ],
      rows.map(({ pair, found: [one, other] }) => [
        escapeHtml(
          [language.text(`divide.pair.${pair.key}`), sides(language, pair).join(" / ")].join(language.text("comma")),
        ),
        divideHtml(language, one),
        divideHtml(language, other),
        ...gapCells(language, "world", pair),
      ]),
      { captionHidden: true },
    ),
    source: divideSource(
      language,
      rows.flatMap(({ pair }) => [pair.first, pair.second]),
    ),
    download: chartDownload("divide.csv"),
  };
}
