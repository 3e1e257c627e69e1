import fc from "fast-check";
import { expect, test } from "vitest";
import { percentiles } from "../../src/statistics/percentile.ts";

const values = (byEconomy: Record<string, number>) => new Map(Object.entries(byEconomy));

test("the best is ahead of all others, the worst of none", () => {
  expect(percentiles(values({ A: 9, B: 5, C: 1 }), "higher")).toEqual(values({ A: 100, B: 50, C: 0 }));
  expect(percentiles(values({ A: 9, B: 5, C: 1 }), "lower")).toEqual(values({ A: 0, B: 50, C: 100 }));
});

test("an equal counts half", () => {
  expect(percentiles(values({ A: 100, B: 100, C: 1 }), "higher")).toEqual(values({ A: 75, B: 75, C: 0 }));
});

test("an economy alone has no position", () => {
  expect(percentiles(values({ A: 9 }), "higher")).toEqual(new Map());
});

test("the mean position is always 50, and turning the direction turns the positions", () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(lists, (list) => {
      const all = new Map(list.map((value, index) => [`E${index}`, value] as const));
      const up = percentiles(all, "higher");
      const down = percentiles(all, "lower");
      expect([...up.values()].reduce((sum, position) => sum + position, 0) / list.length).toBeCloseTo(50, 9);
      for (const [economy, position] of up) expect(position + (down.get(economy) ?? NaN)).toBeCloseTo(100, 9);
    }),
  );
});
