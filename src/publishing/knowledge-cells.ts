import type { PartialDate } from "../model/follow-up.ts";

/** Several texts or numbers in one cell, as the tables of knowledge have them; no cell where there are none. */
export const joined = (parts: readonly (string | number)[]): string | undefined =>
  parts.length === 0 ? undefined : parts.join(";");

/** A date as data/knowledge writes it: 2010, 2010-05, 2006-06/07, 2010-05-13/14. */
export function writtenDate({ year, month, day, toMonth, toDay }: PartialDate): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const part = (mark: string, value: number | undefined): string => (value === undefined ? "" : mark + two(value));
  return `${year}${part("-", month)}${part("/", toMonth)}${part("-", day)}${part("/", toDay)}`;
}
