import { expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import { formsOf, sizeText } from "../../../src/pages/_data/file-list.ts";

const english = language("en", { "data.size.kb": "{n} kB", "data.size.mb": "{n} MB" });

test.each([
  [40, "0.0 kB"],
  [1_705, "1.7 kB"],
  [9_960, "10 kB"],
  [297_067, "297 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [16_100_356, "16 MB"],
])("%i bytes are written %s", (bytes, text) => {
  expect(sizeText(english, bytes)).toBe(text);
});

test("only the forms that there are, CSV first", () => {
  const files = new Map([
    ["observations.json", 20],
    ["observations.csv", 10],
    ["groups.csv", 5],
  ]);
  expect(formsOf(files, "observations").map(({ form, path }) => [form, path])).toEqual([
    ["CSV", "observations.csv"],
    ["JSON", "observations.json"],
  ]);
  expect(formsOf(files, "groups").map(({ form }) => form)).toEqual(["CSV"]);
  expect(formsOf(files, "indicators/egdi")).toEqual([]);
});
