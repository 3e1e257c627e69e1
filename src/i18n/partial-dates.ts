import type { PartialDate } from "../model/follow-up.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month and year, or the whole date in the language's words and Latin digits; in English the day comes first, as the UN writes it. */
function format(tag: string, parts: "year" | "month" | "day"): Intl.DateTimeFormat {
  const key = `${tag}/${parts}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(`${tag === "en" ? "en-GB" : tag}-u-ca-gregory-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts === "year" ? {} : { month: "long" }),
    ...(parts === "day" ? { day: "numeric" } : {}),
  });
  formats.set(key, made);
  return made;
}

/** A date as far as it is known, in a language: "13–14 May 2010", "June–July 2006", "2004". */
export function partialDateText(tag: string, { year, month, day, toMonth, toDay }: PartialDate): string {
  const parts = month === undefined ? "year" : day === undefined ? "month" : "day";
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const to = Date.UTC(year, (toMonth ?? month ?? 1) - 1, toDay ?? day ?? 1);
  return from === to ? format(tag, parts).format(from) : format(tag, parts).formatRange(from, to);
}
