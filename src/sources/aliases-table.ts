import type { EconomyAlias, Iso3 } from "../model/economy.ts";
import type { Fault } from "./fault.ts";
import { plainName } from "./plain-name.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

/** data/reference/economy-aliases.csv: names by which people look for an economy besides the one that the site shows. */
export function readAliases(table: ReferenceText, economies: ReadonlySet<Iso3>, faults: Fault[]): EconomyAlias[] {
  const columns = { key: ["iso3", "language", "name"], others: ["kind"] };
  return readRows(table, columns, faults, (row) => {
    const name = row.needed("name");
    if (name !== plainName(name))
      row.fail("name", `"${name}" has spaces or apostrophes that differ.`, `Write "${plainName(name)}".`);
    const language = row.text("language");
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
      row.fail("language", `"${language}" is no language tag; expected one as en or ar.`, "Write the tag alone.");
    return {
      iso3: row.keyOf("iso3", economies, "data/reference/economies.csv"),
      language,
      name,
      kind: row.oneOf("kind", ["former", "common", "abbreviation", "spelling"]),
    };
  });
}
