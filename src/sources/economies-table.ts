import type { Economy } from "../model/economy.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

export type NamedEconomy = Economy & { readonly name: string };

/** data/reference/economies.csv. */
export function readEconomies(table: ReferenceText, faults: Fault[]): NamedEconomy[] {
  const columns = { key: ["iso3"], others: ["iso2", "m49", "un_member", "name"] };
  return readRows(table, columns, faults, (row) => {
    const iso3 = row.text("iso3");
    if (!/^[A-Z]{3}$/.test(iso3))
      row.fail("iso3", `"${iso3}" is no alpha-3 code; expected three capitals.`, "Write the ISO 3166-1 alpha-3 code.");
    return {
      iso3,
      iso2: row.needed("iso2"),
      m49: row.optional("m49"),
      isMember: row.flag("un_member"),
      name: row.needed("name"),
    };
  });
}
