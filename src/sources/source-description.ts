import type { Source } from "../model/source.ts";
import type { Fault } from "./fault.ts";

/** One figure a row: economy, year, value, status, scope. */
export interface TidyTable {
  readonly file: string;
  readonly layout: "tidy";
  readonly indicator: string;
  readonly columns: { economy: string; year: string; value: string; status?: string; scope?: string };
}

/** One economy a row, one indicator a column, all of one edition of the Survey. */
export interface EditionTable {
  readonly file: string;
  readonly layout: "edition";
  readonly edition: number;
  /** Column of the economy's code. */
  readonly economy: string;
  readonly indicators: Readonly<Record<string, { column: string; scope?: readonly string[] }>>;
  /** Column of the printed rank, by indicator. */
  readonly ranks?: Readonly<Record<string, string>>;
  /** Columns that repeat an indicator fed by another table: held against it, never read. */
  readonly crossChecks?: Readonly<Record<string, string>>;
}

export type TableDescription = TidyTable | EditionTable;

/** What a source.json says: the source itself and how to read its tables. */
export interface SourceDescription extends Source {
  readonly missing: readonly string[];
  readonly tables: readonly TableDescription[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads and checks the text of a source.json.
 * @returns the description where it can be used, and faults that name the field
 */
export function readSourceDescription(text: string, file: string): { description?: SourceDescription; faults: Fault[] } {
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch (error) {
    return { faults: [fault(file, `the file is not JSON: ${(error as Error).message}.`, "Mend the JSON.")] };
  }
  const faults = [...fieldFaults(json, file), ...tableFaults(json["tables"], file)];
  if (faults.length > 0) return { faults };
  const { url, licenceUrl, retrieved, ...rest } = json as unknown as SourceDescription;
  return {
    description: { ...rest, url: url ?? undefined, licenceUrl: licenceUrl ?? undefined, retrieved: retrieved ?? undefined },
    faults,
  };
}

const texts = ["key", "publisher", "title", "licence", "redistributionNote", "citation"] as const;

function fieldFaults(json: Json, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const name of texts)
    if (typeof json[name] !== "string" || json[name] === "")
      faults.push(fault(file, `"${name}" is ${JSON.stringify(json[name])}; expected a text.`, `Fill in "${name}".`));
  for (const name of ["url", "licenceUrl"])
    if (json[name] !== null && !(typeof json[name] === "string" && URL.canParse(json[name])))
      faults.push(fault(file, `"${name}" is ${JSON.stringify(json[name])}; expected an address or null.`, "Write the whole address, or null where it is not known."));
  if (typeof json["redistributionSettled"] !== "boolean")
    faults.push(fault(file, `"redistributionSettled" is ${JSON.stringify(json["redistributionSettled"])}; expected true or false.`, "Say true only where the licence allows it."));
  if (json["retrieved"] !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(String(json["retrieved"])))
    faults.push(fault(file, `"retrieved" is ${JSON.stringify(json["retrieved"])}; expected a month as YYYY-MM, or null.`, "Write the month of the download, or null where it is not known."));
  if (!Array.isArray(json["missing"]))
    faults.push(fault(file, '"missing" is not a list.', 'List the texts that stand for no figure, for instance ["", ".."].'));
  return faults;
}

function tableFaults(tables: unknown, file: string): Fault[] {
  if (!Array.isArray(tables)) return [fault(file, '"tables" is not a list.', "List each CSV file with its layout.")];
  return (tables as Json[]).flatMap((table, index) => {
    const name = `"tables[${index}]"`;
    if (typeof table["file"] !== "string") return [fault(file, `${name} names no file.`, 'Give it "file".')];
    if (table["layout"] === "tidy" && typeof table["indicator"] === "string" && isObject(table["columns"])) return [];
    if (table["layout"] === "edition" && typeof table["edition"] === "number" && isObject(table["indicators"])) return [];
    return [
      fault(
        file,
        `${name} (${table["file"]}) has layout ${JSON.stringify(table["layout"])}; expected "tidy" with indicator and columns, or "edition" with edition and indicators.`,
        "Describe the table as one of the two.",
      ),
    ];
  });
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function fault(file: string, message: string, advice: string): Fault {
  return { kind: "source-description", file, message, advice };
}
