import type { Iso3 } from "../model/economy.ts";
import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import type { Reference } from "./figure-checks.ts";
import { nearest } from "./nearest.ts";

/** The economy whose code a cell holds, or the fault of it with the nearest one by code or name. */
export function readEconomy(row: Row, column: string, { economies }: Pick<Reference, "economies">): Iso3 | Fault {
  const came = row.at(column);
  if (economies.has(came)) return came;
  const like = nearestEconomy(came, economies);
  const code = like === undefined ? "Write the code" : `Write "${like}" if ${economies.get(like)?.name} is meant`;
  return row.fault(
    "unknown-economy",
    column,
    `"${came}" is no economy; expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.`,
    `${code}; an economy that is not in the table needs a row there.`,
  );
}

/** By name where more than a code came. */
function nearestEconomy(came: string, economies: Reference["economies"]): Iso3 | undefined {
  if (came.length <= 3) return nearest(came.toUpperCase(), economies.keys());
  const codes = new Map([...economies].map(([iso3, { name }]) => [name, iso3]));
  return codes.get(nearest(came, codes.keys()) ?? "");
}
