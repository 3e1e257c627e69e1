import { expect, test } from "vitest";

import { embedOf } from "../../../src/client/view/embed-of.ts";
import type { ViewModel } from "../../../src/client/view/view-model.ts";

const view = (headline: boolean, isLatest: boolean): Parameters<typeof embedOf>[0] => ({
  figures: { indicator: { code: "egdi", headline } } as ViewModel["figures"],
  year: 2018,
  isLatest,
});

test("the newest figures are the map of the indicator, a year of a headline indicator is its own map", () => {
  expect(embedOf(view(true, true))).toEqual({ view: "map", code: "egdi" });
  expect(embedOf(view(false, true))).toEqual({ view: "map", code: "egdi" });
  expect(embedOf(view(true, false))).toEqual({ view: "map", code: "egdi", year: "2018" });
});

test("a year of any other indicator has none: no other map is given for it", () => {
  expect(embedOf(view(false, false))).toBeUndefined();
});
