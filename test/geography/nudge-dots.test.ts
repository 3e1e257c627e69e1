import { expect, test } from "vitest";
import { nudgeDots } from "../../src/geography/nudge-dots.ts";

test("a dot that nothing overlaps stays where it is", () => {
  const places = nudgeDots(
    [
      { iso3: "A", x: 0, y: 0, first: true },
      { iso3: "B", x: 99, y: 0, first: true },
    ],
    10,
    5,
  );
  expect(places.get("A")).toEqual([0, 0]);
});

test("dots that overlap are moved apart, evenly and along the line between them", () => {
  const places = nudgeDots(
    [
      { iso3: "A", x: 0, y: 0, first: true },
      { iso3: "B", x: 2, y: 0, first: true },
    ],
    10,
    5,
  );
  const [[ax, ay], [bx, by]] = [at(places, "A"), at(places, "B")];
  expect(bx - ax).toBeGreaterThan(9);
  expect(ax + bx).toBeCloseTo(2);
  expect(ay - by).toBeCloseTo(0);
});

test("a dot of the second kind gives way to one of the first", () => {
  const places = nudgeDots(
    [
      { iso3: "A", x: 0, y: 0, first: true },
      { iso3: "B", x: 1, y: 0, first: false },
    ],
    10,
    5,
  );
  expect(places.get("A")).toEqual([0, 0]);
  expect(at(places, "B")[0]).toBeGreaterThan(4);
});

function at(places: ReturnType<typeof nudgeDots>, iso3: string): readonly [number, number] {
  return places.get(iso3) ?? [NaN, NaN];
}
