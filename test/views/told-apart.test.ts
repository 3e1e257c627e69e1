import fc from "fast-check";
import { expect, test } from "vitest";

import { asShown } from "../../src/statistics/as-shown.ts";
import { toldApart } from "../../src/views/told-apart.ts";

// Some far apart, some closer than the digits that are shown.
const value = fc.oneof(
  fc.double({ min: 0, max: 200, noNaN: true }),
  fc.integer({ min: 226_000, max: 226_500 }).map((number) => number / 10_000),
);
const section = fc.array(value, { maxLength: 12 });

test("what was in order stays in order within each section, and what is shown reads as before", () => {
  fc.assert(
    fc.property(section, section, fc.integer({ min: 0, max: 4 }), (first, second, decimals) => {
      const told = toldApart([first, second], decimals);
      const short = (one: number): number => told.get(one) ?? NaN;
      for (const all of [first, second])
        for (const one of all) {
          expect(asShown(short(one), decimals)).toBe(asShown(one, decimals));
          for (const other of all) expect(Math.sign(short(one) - short(other))).toBe(Math.sign(one - other));
        }
    }),
  );
});

test("no digit more than needed", () => {
  expect([...toldApart([[1.25], [7.123, 7.1301]], 0)]).toEqual([
    [1.25, 1],
    [7.123, 7.12],
    [7.1301, 7.13],
  ]);
});
