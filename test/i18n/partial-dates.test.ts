import { expect, test } from "vitest";
import { partialDateText } from "../../src/i18n/partial-dates.ts";

const none = { month: undefined, day: undefined, toMonth: undefined, toDay: undefined };
const texts = (tag: string): string[] =>
  [
    { ...none, year: 2004 },
    { ...none, year: 2006, month: 10 },
    { ...none, year: 2006, month: 6, toMonth: 7 },
    { ...none, year: 2018, month: 3, day: 22 },
    { ...none, year: 2010, month: 5, day: 13, toDay: 14 },
  ].map((date) => partialDateText(tag, date).replace(/\s+/g, " "));

test("a date is said as far as it is known, the day first", () => {
  expect(texts("en")).toEqual(["2004", "October 2006", "June – July 2006", "22 March 2018", "13 – 14 May 2010"]);
});

test("Arabic dates have Latin digits", () => {
  expect(texts("ar").map((text) => text.replace(/[\u200e\u200f]/g, ""))).toEqual([
    "2004",
    "أكتوبر 2006",
    "يونيو – يوليو 2006",
    "22 مارس 2018",
    "13–14 مايو 2010",
  ]);
});
