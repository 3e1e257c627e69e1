import type { Iso3 } from "../../model/economy.ts";
import type { Row } from "../csv-table.ts";
import { readEconomy } from "../economy-cell.ts";
import type { Fault } from "../fault.ts";
import { isFault } from "../figure-checks.ts";
import { nearest } from "../nearest.ts";
import { plainName } from "../plain-name.ts";
import type { LayoutInput } from "./layout.ts";

const publisher = "un-desa";

/** The economy of a row by its name and its code, as far as the file has them; they must not contradict each other. */
export function egovkbEconomy(row: Row, { columns, reference }: LayoutInput): Iso3 | Fault {
  const byCode = columns.includes("CODE") ? readEconomy(row, "CODE", reference) : undefined;
  const byName = columns.includes("Country Name") ? economyByName(row, reference) : undefined;
  if (byCode === undefined || isFault(byName)) return byName ?? noEconomy(row);
  if (byName === undefined || isFault(byCode) || byCode === byName) return byCode;
  return row.fault(
    "contradiction",
    "CODE",
    `the code ${byCode} stands beside the name of ${byName}; expected one economy.`,
    "Mend the code or the name.",
  );
}

function economyByName(row: Row, { economies, publishers }: LayoutInput["reference"]): Iso3 | Fault {
  const came = row.at("Country Name");
  const known = publishers.names.get(`${publisher}/${plainName(came)}`);
  if (known !== undefined) return known;
  const names = [...publishers.names.keys()].map((key) => key.slice(publisher.length + 1));
  const like = nearest(came.trim(), names);
  const iso3 = publishers.names.get(`${publisher}/${like ?? ""}`) ?? "";
  const meant = like === undefined ? "" : ` (${iso3} if ${economies.get(iso3)?.name ?? like} is meant)`;
  return row.fault(
    "unknown-economy",
    "Country Name",
    `"${came}" is no economy; expected a name of data/reference/publisher-names.csv.`,
    `Mend the name, or add this spelling there with its code${meant}.`,
  );
}

function noEconomy(row: Row): Fault {
  const message = 'the file names no economies; expected a column "Country Name" or "CODE".';
  return row.fault("missing-column", "Country Name", message, "Add one of the two columns.");
}
