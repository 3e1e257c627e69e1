import type { Language } from "../../i18n/language.ts";
import type { Cell, TableModel } from "../table-model.ts";
import type { Compared, NameOf } from "./compared.ts";
import { figureOf } from "./latest-table.ts";

/** The numbers behind a chart of those compared: a row a year, newest first. */
export function yearsTable(language: Language, compared: Compared, nameOf: NameOf): TableModel {
  const { indicator, lines } = compared;
  const of = (part: string): string => language.text(`indicator.${indicator.code}.${part}`);
  const byYear = lines.map((line) => ({ line, at: new Map(line.points.map((point) => [point.year, point])) }));
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => b - a);
  const none: Cell = [{ absent: language.text("no-figure") }];
  return {
    caption: [of("name"), of("unit")].join(language.text("comma")),
    captionHidden: true,
    columns: [
      { title: language.text("compare.column.year") },
      ...lines.map(({ code }) => ({ title: nameOf(code).short, numeric: true })),
    ],
    bodies: [
      {
        rows: years.map((year) => [
          [{ year }],
          ...byYear.map(({ line, at }): Cell => {
            const point = at.get(year);
            if (point === undefined) return none;
            const figure = { figure: figureOf(language, indicator, line, point) };
            return point.status === "A"
              ? [figure]
              : [figure, " ", { small: [language.text(`status.${point.status}`)] }];
          }),
        ]),
      },
    ],
  };
}
