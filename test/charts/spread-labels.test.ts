import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "../../src/charts/spread-labels.ts";

test("labels that do not touch stay where they are", () => {
  expect(
    spreadLabels(
      [
        { at: 20, size: 14 },
        { at: 60, size: 14 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 60]);
});

test("two labels on one spot move apart by the same way", () => {
  expect(
    spreadLabels(
      [
        { at: 50, size: 14 },
        { at: 50, size: 14 },
      ],
      0,
      100,
    ),
  ).toEqual([43, 57]);
});

test("a pushed label pushes the next", () => {
  expect(
    spreadLabels(
      [
        { at: 50, size: 10 },
        { at: 52, size: 10 },
        { at: 60, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([44, 54, 64]);
});

test("labels at the edge stay in the box", () => {
  expect(
    spreadLabels(
      [
        { at: 1, size: 10 },
        { at: 99, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 95]);
});

test("answers in the order given, not in the order of places", () => {
  expect(
    spreadLabels(
      [
        { at: 80, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 20]);
});

test("nothing gives nothing", () => {
  expect(spreadLabels([], 0, 100)).toEqual([]);
});

const label = fc.record({ at: fc.double({ min: -50, max: 250, noNaN: true }), size: fc.integer({ min: 1, max: 42 }) });

test("labels never collide nor leave a box that has room for them", () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 7 }), fc.integer({ min: 0, max: 60 }), (labels, spare) => {
      const high = labels.reduce((sum, { size }) => sum + size, 0) + spare;
      const middles = spreadLabels(labels, 0, high);
      const placed = labels
        .map(({ at, size }, i) => ({ at, from: (middles[i] ?? NaN) - size / 2, to: (middles[i] ?? NaN) + size / 2 }))
        .sort((a, b) => a.from - b.from);
      let before = { at: -Infinity, to: 0 };
      for (const { at, from, to } of placed) {
        expect(from).toBeGreaterThanOrEqual(before.to - 1e-6);
        expect(at).toBeGreaterThanOrEqual(before.at);
        before = { at, to };
      }
      expect(before.to).toBeLessThanOrEqual(high + 1e-6);
    }),
  );
});

test("where there is too little room they still stay in the box", () => {
  const middles = spreadLabels(
    [
      { at: 0, size: 30 },
      { at: 0, size: 30 },
    ],
    0,
    40,
  );
  expect(middles).toEqual([10, 30]);
});
