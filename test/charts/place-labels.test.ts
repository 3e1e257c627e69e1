import { expect, test } from "vitest";
import { type Labelled, placeLabels } from "../../src/charts/place-labels.ts";

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const point = (x: number, y: number, its: Partial<Labelled> = {}): Labelled => ({
  x,
  y,
  widthPx: 40,
  radiusPx: 4,
  isNeeded: false,
  ...its,
});

test("a label stands right of its mark, left of it where the frame ends, and further from a larger mark", () => {
  expect(placeLabels([point(20, 50)], frame)).toEqual([{ x: 28, y: 50 }]);
  expect(placeLabels([point(190, 50)], frame)).toEqual([{ x: 142, y: 50 }]);
  expect(placeLabels([point(20, 50, { radiusPx: 10 })], frame)).toEqual([{ x: 34, y: 50 }]);
});

test("no label covers another; the first has its way, and who finds no room has none", () => {
  const placed = placeLabels(
    Array.from({ length: 30 }, () => point(100, 50, { isNeeded: true })),
    frame,
  );
  expect(placed[0]).toEqual({ x: 108, y: 50 });
  const found = placed.filter((one) => one !== undefined);
  expect(found.length).toBeLessThan(30);
  for (const [index, a] of found.entries())
    for (const b of found.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 40 || Math.abs(a.y - b.y) >= 14).toBe(true);
});

test("a label covers no mark, unless it is needed and there is no other place", () => {
  const beside = { left: 110, right: 118, top: 46, bottom: 54 };
  expect(placeLabels([point(100, 50)], frame, [beside])[0]?.x).toBe(52);
  const everywhere = { left: 0, right: 200, top: 0, bottom: 100 };
  expect(placeLabels([point(100, 50), point(100, 50, { isNeeded: true })], frame, [everywhere])).toEqual([
    undefined,
    { x: 108, y: 50 },
  ]);
});
