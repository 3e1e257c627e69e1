import { expect, test } from "vitest";
import { countWords, fits, readFilter } from "../../../src/client/practices/filter.ts";

const practice = (text: string, ...words: string[]) => ({ text, words: new Set(words) });
const huduma = practice("huduma kenya · since 2013", "theme/one-stop-portal", "theme/ppp", "economy/ken");
const voting = practice("i-voting estonia", "theme/e-voting", "economy/est");
const all = [huduma, voting];
const none = { chosen: {}, query: "" };

test("a practice fits when it has every word that is asked for and every part of the name", () => {
  expect(fits(huduma, none)).toBe(true);
  expect(fits(huduma, { chosen: { theme: "ppp", economy: "ken" }, query: "Kenya  2013" })).toBe(true);
  expect(fits(huduma, { chosen: { theme: "ppp", economy: "est" }, query: "" })).toBe(false);
  expect(fits(huduma, { chosen: { theme: "ppp" }, query: "estonia" })).toBe(false);
});

test("a word is no part of another: a theme that begins like it does not fit", () => {
  expect(fits(practice("", "theme/e-voting-abroad"), { chosen: { theme: "e-voting" }, query: "" })).toBe(false);
});

test("counts of a facet are those beside everything else that is asked for, not beside its own word", () => {
  const counts = (filter: typeof none) => Object.fromEntries(countWords(all, filter, "theme"));
  expect(counts(none)).toEqual({ "one-stop-portal": 1, ppp: 1, "e-voting": 1 });
  expect(counts({ chosen: { theme: "ppp" }, query: "" })).toEqual({ "one-stop-portal": 1, ppp: 1, "e-voting": 1 });
  expect(counts({ ...none, query: "estonia" })).toEqual({ "e-voting": 1 });
});

test("an address asks for words that there are; others are let go", () => {
  const facets = new Map([
    ["theme", new Set(["ppp"])],
    ["economy", new Set(["ken"])],
  ]);
  expect(readFilter({ theme: "PPP", economy: "xxx", q: "radio", other: "1" }, facets)).toEqual({
    chosen: { theme: "ppp" },
    query: "radio",
  });
});
