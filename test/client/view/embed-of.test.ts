import { expect, test } from "vitest";

import { embedOf } from "../../../src/client/view/embed-of.ts";
import { language } from "../../../src/i18n/language.ts";

const words = language("en", {
  "builder.open": "Embed",
  "builder.open.world": "Embed the world map",
  "builder.open.world-year": "Embed the world map of {year}",
});
type Viewed = Parameters<typeof embedOf>[1];

function view(headline: boolean, its: Partial<Viewed> = {}): Viewed {
  const indicator = { code: "egdi", headline, classBreaks: [0.25, 0.5] };
  const figures = { indicator } as unknown as Viewed["figures"];
  return { figures, year: 2018, isLatest: false, group: "", shown: [], breaks: [0.25, 0.5], ...its };
}
const filled = [{ isOlder: true }] as unknown as Viewed["shown"];

test("the newest figures are the map of the indicator, a year of a headline indicator is its own map", () => {
  const newest = { choice: { view: "map", code: "egdi" }, text: "Embed" };
  expect(embedOf(words, view(true, { isLatest: true, shown: filled }))).toEqual(newest);
  expect(embedOf(words, view(false, { isLatest: true }))).toEqual(newest);
  expect(embedOf(words, view(true))).toEqual({ choice: { ...newest.choice, year: "2018" }, text: "Embed" });
});

test("the link says what it opens where that is not the same: of a group, of other classes, of gaps that older figures fill", () => {
  const text = (its: Partial<Viewed>): string | undefined => embedOf(words, view(true, its))?.text;
  expect(text({ isLatest: true, group: "ldc" })).toBe("Embed the world map");
  expect(text({ breaks: [0.4] })).toBe("Embed the world map of 2018");
  expect(text({ shown: filled })).toBe("Embed the world map of 2018");
});

test("a year of any other indicator has none: no other map is given for it", () => {
  expect(embedOf(words, view(false))).toBeUndefined();
});
