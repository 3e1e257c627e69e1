import { geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { relativePath } from "../../src/geography/relative-path.ts";

type Lines = [number, number][][];

function draw(coordinates: Lines, type: "Polygon" | "MultiLineString" = "Polygon"): string {
  const pen = relativePath();
  geoPath(null, pen)(type === "Polygon" ? { type, coordinates } : { type, coordinates });
  return pen.text();
}

test("points are whole steps from the one before, a minus being separator enough", () => {
  expect(
    draw([
      [
        [10, 10],
        [20, 10],
        [20, 5],
        [10, 10],
      ],
    ]),
  ).toBe("m10 10 10 0 0-5z");
});

test("a second ring starts from where the first began", () => {
  const square: [number, number][] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  const hole: [number, number][] = [
    [3, 3],
    [6, 3],
    [6, 6],
    [3, 3],
  ];
  expect(draw([square, hole])).toBe("m0 0 9 0 0 9-9 0zm3 3 3 0 0 3z");
});

test("a line after a line starts from where the first ended", () => {
  expect(
    draw(
      [
        [
          [0, 0],
          [5, 5],
        ],
        [
          [6, 6],
          [9, 6],
        ],
      ],
      "MultiLineString",
    ),
  ).toBe("m0 0 5 5m1 1 3 0");
});

test("points that round to the same are one, and a ring of fewer than three is none", () => {
  expect(
    draw([
      [
        [0, 0],
        [0.2, 0.1],
        [0.3, 0],
        [0, 0],
      ],
    ]),
  ).toBe("");
});
