import { expect, test } from "vitest";
import { groupDistance } from "../../src/statistics/group-distance.ts";

const thirds = { year: 2024, weights: [1, 1, 1] as const };
const scored = (score: number, parts: [number, number, number]) => ({ economy: "KEN", rank: 109, score, parts });

test("Kenya's 0.6314 lacks 0.1186 of 0.75: three times that in one component alone, more than online services have left", () => {
  expect(groupDistance(scored(63140, [77700, 57720, 54000]), thirds)).toEqual({
    economy: "KEN",
    year: 2024,
    limit: 0.75,
    points: 0.1186,
    parts: [0.3558, 0.3558, 0.3558],
    reachable: [false, true, true],
  });
});

test("a component that weighs more has less to rise", () => {
  const found = groupDistance(scored(46700, [40000, 40000, 40000]), { year: 2010, weights: [34, 33, 33] });
  expect(found?.points).toBe(0.033);
  expect(found?.parts.map((one) => one.toFixed(4))).toEqual(["0.0971", "0.1000", "0.1000"]);
});

test("exactly at a limit an economy is in that group and looks to the next", () => {
  expect(groupDistance(scored(50000, [50000, 50000, 50000]), thirds)?.limit).toBe(0.75);
  expect(groupDistance(scored(24999, [20000, 20000, 20000]), thirds)).toMatchObject({ limit: 0.25, points: 0.00001 });
});

test("in the highest group there is none above", () => {
  expect(groupDistance(scored(75000, [75000, 75000, 75000]), thirds)).toBeUndefined();
});

test("without weights nothing can be said", () => {
  expect(groupDistance(scored(63140, [1, 1, 1]), { year: 2026, weights: undefined })).toBeUndefined();
});
