import { expect, test } from "vitest";
import { publishedRows } from "../../../src/client/relate/save-relation.ts";

test("rows are the published ones of the economies and years that are shown, to the letter", () => {
  const published = '\ufeffeconomy,year,value,note\nKEN,2022,0.50,\nKEN,2024,0.63140,"a, b"\nUGA,2024,0.4,\n';
  expect(publishedRows(published, new Set(["KEN/2024"]))).toEqual([
    ["economy", "year", "value", "note"],
    ["KEN", "2024", "0.63140", "a, b"],
  ]);
});
