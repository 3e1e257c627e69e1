import type { Iso3 } from "../model/economy.ts";
import type { Status } from "../model/observation.ts";
import type { SurveyEdition } from "../model/survey-edition.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceRow, type ReferenceText } from "./reference-rows.ts";

/** data/reference/survey-editions.csv. */
export function readEditions(table: ReferenceText, faults: Fault[]): SurveyEdition[] {
  const columns = { key: ["year"], others: ["name", "weight_osi", "weight_tii", "weight_hci", "weights_basis"] };
  return readRows(table, columns, faults, (row) => ({
    year: row.year("year"),
    method: {
      name: row.needed("name"),
      weights: { osi: weight(row, "weight_osi"), tii: weight(row, "weight_tii"), hci: weight(row, "weight_hci") },
      weightsBasis: row.needed("weights_basis"),
    },
  }));
}

/** A weight above 0, as a decimal number or as a fraction ("1/3"). */
function weight(row: ReferenceRow, column: string): number {
  const came = row.text(column);
  const [part, whole = "1"] = came.split("/");
  const found = Number(part) / Number(whole);
  if (!(found > 0 && found <= 1))
    row.fail(
      column,
      `"${came}" is no weight; expected a number from 0 to 1, or a fraction.`,
      "Write it like 0.33 or 1/3.",
    );
  return found;
}

const meanings = ["A", "I", "L", "M"] as const satisfies readonly Status[];

/** data/reference/survey-zeros.csv: what each printed zero of the survey tables means, by `economy/edition/cell`. */
export function readSurveyZeros(
  table: ReferenceText,
  economies: ReadonlySet<Iso3>,
  editions: readonly SurveyEdition[],
  faults: Fault[],
): Map<string, Status> {
  const years = new Set(editions.map(({ year }) => String(year)));
  const columns = { key: ["iso3", "edition", "cell"], others: ["printed", "status", "meaning"] };
  const rows = readRows(table, columns, faults, (row) => {
    const economy = row.keyOf("iso3", economies, "data/reference/economies.csv");
    const edition = row.keyOf("edition", years, "data/reference/survey-editions.csv");
    return [`${economy}/${edition}/${row.needed("cell")}`, row.oneOf("status", meanings)] as const;
  });
  return new Map(rows);
}
