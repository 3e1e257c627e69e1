import type { Iso3 } from "../../model/economy.ts";
import type { Row } from "../csv-table.ts";
import { readEconomy } from "../economy-cell.ts";
import type { Fault } from "../fault.ts";
import type { Collector } from "./collector.ts";
import type { LayoutReference } from "./layout.ts";

/**
 * The economy whose code a publisher's cell holds; undefined where data/reference/publisher-codes.csv leaves it out,
 * which is counted.
 */
export function publisherEconomy(
  row: Row,
  column: string,
  publisher: string,
  { economies, publishers }: LayoutReference,
  collector: Collector,
): Iso3 | undefined | Fault {
  const came = row.at(column);
  const own = publishers.codes.get(`${publisher}/${came}`);
  if (own === undefined) return readEconomy(row, column, { economies });
  if (own.iso3 === undefined) collector.ignore(came, own.reason.replace(/^.*: /, "").replace(/, left out$/, ""));
  return own.iso3;
}
