import type { Language } from "../../i18n/language.ts";
import type { Cell, TableModel } from "../table-model.ts";
import type { RelatedFigure, Relation } from "./relation.ts";
import { relationTitle } from "./relation-words.ts";

/** The numbers behind the chart. */
export function relationTable(
  language: Language,
  { x, y, points }: Relation,
  nameOf: (economy: string) => string,
  profile: (economy: string) => string,
): TableModel {
  const cells = (economy: string, { indicator }: Relation["x"], figure: RelatedFigure): Cell[] => [
    [
      {
        figure: {
          id: `${economy.toLowerCase()}/${indicator.code}/${figure.year}`,
          value: figure.printed ?? figure.value,
          text: language.number(figure.value, indicator.decimals),
        },
      },
    ],
    [
      { year: figure.year },
      ...(figure.status === "A" ? [] : [" ", { small: [language.text(`status.${figure.status}`)] }]),
    ],
  ];
  const short = (code: string): string => language.text(`indicator.${code}.short`);
  const year = { title: language.text("relate.column.year") };
  const sorted = points.toSorted((a, b) => language.compare(nameOf(a.economy), nameOf(b.economy)));
  return {
    caption: relationTitle(language, { x, y }),
    captionHidden: true,
    columns: [
      { title: language.text("relate.column.economy") },
      { title: short(x.indicator.code), numeric: true },
      year,
      { title: short(y.indicator.code), numeric: true },
      year,
    ],
    bodies: [
      {
        rows: sorted.map(({ economy, ...of }) => [
          [{ link: profile(economy), text: nameOf(economy) }],
          ...cells(economy, x, of.x),
          ...cells(economy, y, of.y),
        ]),
      },
    ],
  };
}
