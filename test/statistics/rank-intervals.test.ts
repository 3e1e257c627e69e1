import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartNumbers } from "../../src/model/survey-parts.ts";
import { rankIntervals } from "../../src/statistics/rank-intervals.ts";
import { edition, flat } from "./literal-editions.ts";

const found = rankIntervals(edition(2024, { DNK: [900, 900, 900], EST: [960, 840, 840], KEN: [300, 600, 300] }));
const of = (economy: string, way: string) => found.find((one) => one.economy === economy && one.way === way);

test("an economy that leads in a part is first where that part alone counts", () => {
  expect(of("EST", "weights-any")).toMatchObject({ rank: 2, best: 1, worst: 2, next: "KEN", holdsAgainstNext: true });
  expect(of("DNK", "weights-any")).toMatchObject({ rank: 1, best: 1, worst: 2, next: "EST", holdsAgainstNext: false });
});

test("the order of the two holds within a quarter of the official weights", () => {
  expect(of("DNK", "weights-25")).toMatchObject({ best: 1, worst: 1, holdsAgainstNext: true });
});

test("one component left out: the mean of the other two", () => {
  const three = edition(2024, { DNK: [900, 600, 600], EST: [630, 690, 690], KEN: flat(300) });
  const ranks = (way: string) => rankIntervals(three).find((one) => one.economy === "DNK" && one.way === way);
  expect(ranks("without-osi")).toMatchObject({ rank: 1, best: 2, worst: 2 });
  expect(ranks("without-tii")).toMatchObject({ rank: 1, best: 1, worst: 1 });
  expect(ranks("without-one")).toMatchObject({ rank: 1, best: 1, worst: 2, holdsAgainstNext: false });
});

test("the last has nobody next", () => {
  expect(of("KEN", "rounding")).toMatchObject({ next: undefined, holdsAgainstNext: undefined });
});

test("without described weights only rounding can be told", () => {
  const undescribed = { ...edition(2026, { DNK: flat(900), EST: flat(840) }), weights: undefined };
  expect(rankIntervals(undescribed).map(({ way }) => way)).toEqual(["rounding", "rounding"]);
});

const parts = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  .map((three): PartNumbers => [three[0] * 3, three[1] * 3, three[2] * 3]);

test("intervals hold the printed rank, and wider weightings the narrower ones", () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (rows) => {
      const all = rankIntervals(edition(2024, Object.fromEntries(rows.map((row, index) => [`E${index}`, row]))));
      for (const one of all.filter(({ way }) => !/without-(osi|tii|hci)/.test(way))) {
        expect(one.best).toBeLessThanOrEqual(one.rank);
        expect(one.worst).toBeGreaterThanOrEqual(one.rank);
        const any = all.find(({ economy, way }) => economy === one.economy && way === "weights-any");
        if (one.way === "rounding") continue;
        expect(any?.best).toBeLessThanOrEqual(one.best);
        expect(any?.worst).toBeGreaterThanOrEqual(one.worst);
      }
    }),
  );
});
