import fc from "fast-check";
import { expect, test } from "vitest";
import { competitionRanks } from "../../src/statistics/competition-ranks.ts";

const values = (byEconomy: Record<string, number>) => new Map(Object.entries(byEconomy));

test("equal values share the better rank, and the next rank is left out", () => {
  expect(competitionRanks(values({ DNK: 0.9, EST: 0.8, SGP: 0.8, KOR: 0.7 }), "higher")).toEqual(
    values({ DNK: 1, EST: 2, SGP: 2, KOR: 4 }),
  );
});

test("the cheapest comes first where lower is better", () => {
  expect(competitionRanks(values({ DNK: 2, EST: 1 }), "lower")).toEqual(values({ DNK: 2, EST: 1 }));
});

test("nobody is ranked where nobody has a value", () => {
  expect(competitionRanks(new Map(), "higher")).toEqual(new Map());
});

const someValues = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })))
  .map((list) => new Map<string, number>(list.map((value, index) => [`E${index}`, value])));
const direction = fc.constantFrom("higher" as const, "lower" as const);

test("a rank is one more than the number of economies that do better", () => {
  fc.assert(
    fc.property(someValues, direction, (all, which) => {
      const ranks = competitionRanks(all, which);
      for (const [economy, value] of all) {
        const better = [...all.values()].filter((other) => (which === "higher" ? other > value : other < value));
        expect(ranks.get(economy)).toBe(better.length + 1);
      }
    }),
  );
});

test("in order of rank the values are sorted, and every economy is there", () => {
  fc.assert(
    fc.property(someValues, direction, (all, which) => {
      const ranks = competitionRanks(all, which);
      const byRank = [...ranks].sort(([, a], [, b]) => a - b).map(([economy]) => (all.get(economy) ?? NaN) + 0);
      const sorted = [...all.values()].map((value) => value + 0).sort((a, b) => (which === "higher" ? b - a : a - b));
      expect(byRank).toEqual(sorted);
    }),
  );
});
