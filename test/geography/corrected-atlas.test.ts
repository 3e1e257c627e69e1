import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { readAtlasCorrections } from "../../src/geography/atlas-corrections.ts";
import { correctAtlas } from "../../src/geography/corrected-atlas.ts";
import { formatFaults } from "../../src/sources/fault.ts";
import { atlas, atlasFaults, correctionFaults } from "./real-atlas.ts";

const header = "action,shape,to,west,south,east,north,line,reason";

/** Two squares side by side, AAA (code 001) west of BBB (no code). */
const squares: Topology = {
  type: "Topology",
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "001", properties: { a3: "AAA" }, arcs: [[0, 1]] },
        { type: "Polygon", id: "-1", properties: { a3: "BBB" }, arcs: [[2, ~0]] },
      ],
    },
  },
};

function correct(...rows: string[]) {
  const { corrections, faults } = readAtlasCorrections([header, ...rows].join("\n"), "corrections.csv");
  const corrected = correctAtlas(squares, corrections, new Map([["001", "AAA"]]), ["CCC"]);
  return { ...corrected, text: formatFaults([...faults, ...corrected.faults]) };
}

test("our corrections fit the atlas", () => {
  expect(formatFaults([...correctionFaults, ...atlasFaults])).toBe("");
});

test.each([
  ["Crimea", 34.1, 44.9, "UKR"],
  ["the middle of Western Sahara", -13.5, 24.2, "ESH"],
  ["the north of Cyprus", 33.5, 35.3, "CYP"],
  ["Hargeisa", 44.06, 9.56, "SOM"],
  ["Pristina", 21.16, 42.66, "XKX"],
  ["Tiraspol", 29.6, 46.85, "MDA"],
  ["the Golan", 35.8, 33.0, "SYR"],
  ["Safed, west of the Golan", 35.5, 32.96, "ISR"],
  ["Cayenne", -52.4, 4.7, "GUF"],
  ["Siachen Glacier", 77.1, 35.4, "neutral"],
])("%s is in one shape, its own", (_, longitude, latitude, iso3) => {
  const found = atlas.objects.economies.geometries.filter((shape) =>
    geoContains(feature(atlas, shape), [longitude, latitude]),
  );
  expect(found.map(({ id }) => id)).toEqual([iso3]);
});

test("no economy has two shapes, and Antarctica has none", () => {
  const ids = atlas.objects.economies.geometries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain("ATA");
});

test("joined land keeps its arcs and loses the border between", () => {
  const { atlas: joined } = correct("join,BBB,AAA,,,,,,why");
  expect(joined.objects.economies.geometries).toEqual([{ type: "MultiPolygon", id: "AAA", arcs: [[[1, 2]]] }]);
});

test("a redrawn border keeps its ends", () => {
  const { atlas: redrawn } = correct("neutral,BBB,,,,,,,why", "redraw,AAA,BBB,,,,,1 1;0.5 0.5;1 0,why");
  expect(redrawn.arcs[0]).toEqual([
    [1, 0],
    [0.5, 0.5],
    [1, 1],
  ]);
});

test("a shape that no row and no code gives to anyone is a fault", () => {
  expect(correct().text).toMatchInlineSnapshot(`
    "data/reference/atlas-corrections.csv: no economy has the M49 code "-1" of the atlas's shape "BBB", and no row says whose it is.
      Add a row join,BBB,… or neutral,BBB with the reason."
  `);
});

test("a row that does not fit is told with its line, and all rows are told", () => {
  const { text } = correct(
    "jion,BBB,AAA,,,,,,",
    "join,BBB,CCD,,,,,,why",
    "join,BBX,AAA,,,,,,why",
    "split,AAA,CCC,5,5,6,6,,why",
    "neutral,BBB,,9,,,,,why",
  );
  expect(text).toMatchInlineSnapshot(`
    "corrections.csv:2:1, column "action": "jion" is no action; expected one of join, split, redraw, neutral, omit, dotted.
      Write "join" if that is meant.
    corrections.csv:2:19, column "reason": the reason is empty.
      Say why the map departs from the atlas here.
    corrections.csv:3:10, column "to": there is no economy "CCD".
      Write an iso3 of economies.csv. Is "CCC" meant?
    corrections.csv:4:6, column "shape": the atlas has no shape "BBX".
      Write properties.a3 of one of its shapes. Is "BBB" meant?
    corrections.csv:5:15, column "west": no polygon of AAA lies in the box.
      Widen the box, or take the row out.
    corrections.csv:6:14, column "west": "9, , , " is no box; expected west, south, east, north in degrees.
      Fill all four, west before east and south before north, or none.
    data/reference/atlas-corrections.csv: no economy has the M49 code "-1" of the atlas's shape "BBB", and no row says whose it is.
      Add a row join,BBB,… or neutral,BBB with the reason."
  `);
});
