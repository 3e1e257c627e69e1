import { escapeHtml, type Html } from "../../components/html.ts";
import type { Column } from "../../components/table.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { DivideFigure } from "../../model/divide.ts";
import { shareText } from "../_figures/share-text.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";

type Behind = Pick<DivideFigure, "members" | "membersWithValue" | "populationShare" | "year" | "fromYear" | "method">;

/** The columns that say what a figure rests on. */
export const behindColumns = (language: Language): Column[] => [
  { title: language.text("divide.column.economies"), numeric: "count" },
  { title: language.text("groups.share-of-people"), numeric: "count" },
  { title: language.text("year"), numeric: "count" },
];

/** How many economies, what share of people, of which years. */
export const behindCells = (language: Language, found: Behind): Html[] => [
  escapeHtml(
    language.text("groups.n-of", {
      n: language.number(found.membersWithValue, 0),
      of: language.number(found.members, 0),
    }),
  ),
  escapeHtml(shareText(language, found.populationShare)),
  yearsText(language, found),
];

/** The year, or the years of the values behind a figure. */
export const yearsText = (language: Language, { year, fromYear = year }: Pick<Behind, "year" | "fromYear">): Html =>
  `<bdi>${language.range(fromYear, year)}</bdi>`;

/** How a figure was put together, for the column of that name. */
export const methodText = (language: Language, { method }: Pick<Behind, "method">): Html =>
  escapeHtml(language.text(`divide.method.${method}`));

/** "111 of 216 economies, 80 % of people, 2018–2023". */
export function behindText(language: Language, found: Behind): Html {
  return escapeHtml(
    language.text("divide.behind", {
      n: language.number(found.membersWithValue, 0),
      of: language.number(found.members, 0),
      share: shareText(language, found.populationShare),
      years: language.range(found.fromYear ?? found.year, found.year),
    }),
  );
}

/** The source line of indicators whose figures a chart or a table is worked out of. */
export const divideSource = (language: Language, codes: readonly string[]): Html =>
  sourceLine(
    language,
    sourceKeys(codes.flatMap((code) => [...(figures.get(code)?.series.values() ?? [])].flat())),
    true,
  );
