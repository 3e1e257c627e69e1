import type { SourceRef, YearSpan } from "../../model/action-line.ts";
import type { PartialDate } from "../../model/follow-up.ts";
import { nearest } from "../nearest.ts";
import type { ReferenceRow } from "../reference-rows.ts";

const webAddress = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][!-;=?-[\]_a-z~]*)?$/i;

/** The address in a cell, or in a part of it: http or https, a host with a dot, and only letters that addresses have. */
export function address(row: ReferenceRow, column: string, came = row.text(column)): string {
  if (webAddress.test(came) && URL.canParse(came)) return came;
  const written = /^https?:\/\//.test(came) && URL.canParse(came) ? new URL(came).href : undefined;
  row.fail(
    column,
    `"${came}" is no address; expected http:// or https://, a host and a path of ASCII letters.`,
    written !== undefined && webAddress.test(written)
      ? `Write "${written}".`
      : "Write the address as the browser shows it.",
  );
  return came;
}

/** What a row is known by: ids of documents and addresses, at least one. */
export function sourceRefs(row: ReferenceRow, documents: ReadonlySet<string>, column = "source"): SourceRef[] {
  const parts = row.parts(column);
  if (parts.length === 0)
    row.fail(column, "the row has no source.", "Write an address, or the id of a row of data/knowledge/documents.csv.");
  for (const part of parts) {
    if (documents.has(part)) continue;
    if (/^\w+:/.test(part)) address(row, column, part);
    else failAsSource(row, column, part, documents);
  }
  return parts;
}

function failAsSource(row: ReferenceRow, column: string, part: string, documents: ReadonlySet<string>): void {
  const like = nearest(part, documents);
  const advice =
    like === undefined ? "Write an address, or add the document there." : `Write "${like}" if that is meant.`;
  row.fail(column, `"${part}" is neither an address nor a document of data/knowledge/documents.csv.`, advice);
}

/** A date as far as it is known: 2010, 2010-05, 2010-05-13, and what lasted: 2006-06/07, 2010-05-13/14. */
export function partialDate(row: ReferenceRow, column: string): PartialDate {
  const came = row.text(column);
  const form = /^(\d{4})(?:-(\d\d)(?:\/(\d\d)|-(\d\d)(?:\/(\d\d))?)?)?$/;
  const [, year, month, toMonth, day, toDay] = (form.exec(came) ?? []).map((part) => (part ? Number(part) : undefined));
  const months = [month, toMonth].every((one) => one === undefined || (one >= 1 && one <= 12));
  const days = [day, toDay].every((one) => one === undefined || isDay(year ?? 0, month ?? 0, one));
  const later = (toMonth ?? 13) > (month ?? 0) && (toDay ?? 32) > (day ?? 0);
  if (year === undefined || !months || !days || !later)
    row.fail(
      column,
      `"${came}" is no date; expected YYYY, YYYY-MM, YYYY-MM-DD, or with /MM or /DD to which it lasted.`,
      "Write as much of the date as is known.",
    );
  return { year: year ?? 0, month, day, toMonth, toDay };
}

const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** One year, several, or from one on: 2007, 2006-2007, 2004-. */
export function yearSpan(row: ReferenceRow, column: string): YearSpan {
  const came = row.text(column);
  const [, from, dash, to] = /^((?:19|20)\d\d)(-((?:19|20)\d\d)?)?$/.exec(came) ?? [];
  if (from === undefined || (to !== undefined && Number(to) <= Number(from)))
    row.fail(column, `"${came}" is no span of years; expected 2007, 2006-2007 or 2004-.`, "Write the years alone.");
  const last = dash === undefined ? from : to;
  return { from: Number(from), to: last === undefined ? undefined : Number(last) };
}

/** Sustainable Development Goals by number. */
export function goals(row: ReferenceRow, column: string): number[] {
  return row.numbers(column).map((goal) => {
    if (!Number.isInteger(goal) || goal < 1 || goal > 17)
      row.fail(column, `"${goal}" is no goal; expected 1 to 17.`, "Write the numbers, separated by semicolons.");
    return goal;
  });
}
