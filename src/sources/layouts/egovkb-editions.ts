import type { Row } from "../csv-table.ts";
import type { Fault, Warning } from "../fault.ts";
import { descriptionBeside } from "../figure-checks.ts";
import type { LayoutInput } from "./layout.ts";
import type { EditionRow } from "./placeholder-zeros.ts";

const column = "Survey Year";

/** The edition of a row: its own year, or the one edition that source.json or the file's name gives. */
export function editionOf(row: Row, input: LayoutInput): number | Fault {
  const came = input.columns.includes(column) ? row.at(column) : (givenEdition(input) ?? "");
  const { editions } = input.reference;
  if (came === "" && !input.columns.includes(column))
    return row.fault(
      "missing-column",
      column,
      `the header has no column "${column}", and neither the file's name nor source.json has one edition.`,
      "Add the column, or put the edition into the name of the file, like egdi-2010.csv.",
    );
  const year = Number(came);
  if (editions.some((edition) => edition.year === year)) return afterRetrieval(row, year, input) ?? year;
  const last = Math.max(...editions.map((edition) => edition.year));
  if (/^20\d\d$/.test(came) && year > last && year % 2 === 0) return afterRetrieval(row, year, input) ?? year;
  const known = editions.map((edition) => edition.year).join(", ");
  return row.fault(
    "impossible-edition",
    column,
    `"${came}" is no edition of the Survey; expected ${known}, or an even year after ${last}.`,
    "Mend the year. A new edition needs nothing else: it is read as soon as it is published.",
  );
}

function afterRetrieval(row: Row, year: number, { source: { retrieved }, file }: LayoutInput): Fault | undefined {
  if (retrieved === undefined || year <= Number(retrieved.slice(0, 4))) return undefined;
  return row.fault(
    "year-after-retrieval",
    column,
    `edition ${year} is after the month in which the file was retrieved (${retrieved}).`,
    `Mend the edition, or the month: --retrieved YYYY-MM, or "retrieved" in ${descriptionBeside(file)}.`,
  );
}

function givenEdition({ selection, file }: LayoutInput): string | undefined {
  // Rows that do not say their edition can be of one only.
  const { editions } = selection ?? {};
  if (editions !== undefined) return editions.length === 1 ? String(editions[0]) : undefined;
  const years = /[^/]*$/.exec(file)?.[0].match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** Warnings of members of the United Nations that an edition has no row for. */
export function memberFaults(rows: readonly EditionRow[], year: number, input: LayoutInput): Warning[] {
  const seen = new Set(rows.map(({ economy }) => economy));
  const members = [...input.reference.economies.values()].filter(({ isMember }) => isMember);
  const absent = members.filter(({ iso3 }) => !seen.has(iso3));
  if (absent.length === 0) return [];
  const names = absent.slice(0, 8).map(({ iso3 }) => iso3);
  const more = absent.length > names.length ? ` and ${absent.length - names.length} more` : "";
  return [
    {
      kind: "fewer-economies",
      file: input.file,
      line: input.headerLine,
      column: 1,
      message: `edition ${year} has rows for ${members.length - absent.length} of the ${members.length} members; none for ${names.join(", ")}${more}.`,
      advice: "An edition has all members of the United Nations: look whether the file is whole.",
    },
  ];
}
