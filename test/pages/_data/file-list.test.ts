import { expect, test } from "vitest";
import { formsOf } from "../../../src/pages/_data/file-list.ts";

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
