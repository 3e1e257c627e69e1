import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLandBorders } from "../../src/geography/land-borders.ts";
import { landNeighbours } from "../../src/geography/neighbours.ts";
import { formatFaults } from "../../src/sources/fault.ts";
import { atlas, economies } from "./real-atlas.ts";

const file = "data/reference/land-borders.csv";
const codes = new Set(economies.map(({ iso3 }) => iso3));
const { borders, faults } = readLandBorders(readFileSync(file, "utf8"), file, codes);
const neighbours = landNeighbours(atlas, borders);

test("our table of land borders can be read", () => {
  expect(formatFaults(faults)).toBe("");
});

test("neighbours are mutual, in order, and never neutral land", () => {
  for (const [iso3, others] of Object.entries(neighbours)) {
    expect(others).toEqual([...new Set(others)].sort());
    for (const other of others) expect(neighbours[other], `${iso3} ${other}`).toContain(iso3);
  }
});

test.each([
  ["KOR", ["PRK"]],
  ["DJI", ["ERI", "ETH", "SOM"]],
  ["HTI", ["DOM"]],
  ["ESP", ["AND", "FRA", "GIB", "MAR", "PRT"]],
  ["FRA", ["AND", "BEL", "CHE", "DEU", "ESP", "ITA", "LUX", "MCO"]],
  ["GUF", ["BRA", "SUR"]],
  ["ESH", ["DZA", "MAR", "MRT"]],
  ["AZE", ["ARM", "GEO", "IRN", "RUS", "TUR"]],
  [
    "CHN",
    ["AFG", "BTN", "HKG", "IND", "KAZ", "KGZ", "LAO", "MAC", "MMR", "MNG", "NPL", "PAK", "PRK", "RUS", "TJK", "VNM"],
  ],
])("%s borders %j", (iso3, others) => {
  expect(neighbours[iso3]).toEqual(others);
});

test.each(["TUV", "MDV", "MLT", "CYP", "SGP", "AUS"])("the island state %s has none", (iso3) => {
  expect(neighbours[iso3]).toEqual([]);
});

test("a border too short for the atlas comes from the table", () => {
  expect(landNeighbours(atlas, [])["ZMB"]).not.toContain("BWA");
  expect(neighbours["ZMB"]).toContain("BWA");
});

test("a border of the atlas can be taken out", () => {
  const without = landNeighbours(atlas, [{ a: "KOR", b: "PRK", kind: "remove" }]);
  expect(without["KOR"]).toEqual([]);
  expect(without["PRK"]).toEqual(["CHN", "RUS"]);
});

test("a row that cannot be read is told with its line", () => {
  const text = "a,b,kind,reason\nZMB,BWX,ad,";
  expect(formatFaults(readLandBorders(text, "borders.csv", codes).faults)).toMatchInlineSnapshot(`
    "borders.csv:2:5, column "b": "BWX" is no economy.
      Write "BWA" if that is meant.
    borders.csv:2:9, column "kind": "ad" came; expected add or remove.
      Write one of the two.
    borders.csv:2:12, column "reason": the reason is empty.
      Say why."
  `);
});
