import type { Language } from "../../i18n/language.ts";
import type { Table } from "../../publishing/csv.ts";
import { observationsKind } from "../../publishing/tables/observations.ts";
import { plainText } from "../../publishing/typed-cell.ts";
import { tableElement } from "../table-element.ts";

const numbers: ReadonlySet<string> = new Set([
  ...observationsKind.columns.flatMap(({ name, type }) => (type === "text" ? [] : [name])),
  "OBS_VALUE",
]);

/** The first rows of a file, to the letter: from left to right, as the file has them. */
export function firstRows(language: Language, { columns, rows }: Table): HTMLElement {
  const made = tableElement({
    caption: language.text("compose.first-rows"),
    captionHidden: true,
    columns: columns.map((title) => ({ title, numeric: numbers.has(title) || /^\d{4}$/.test(title) })),
    bodies: [{ rows: rows.map((row) => row.map((cell) => [plainText(cell)])) }],
  });
  for (const part of made.querySelectorAll("table > :not(caption)")) part.setAttribute("lang", "en");
  made.dir = "ltr";
  return made;
}
