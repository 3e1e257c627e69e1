import fc from "fast-check";
import { expect, test } from "vitest";

import { toldApart } from "../../src/views/told-apart.ts";

// Some far apart, some closer than the digits that are shown.
const value = fc.oneof(
  fc.double({ min: 0, max: 200, noNaN: true }),
  fc.integer({ min: 226_000, max: 226_500 }).map((number) => number / 10_000),
);

test("what was in order stays in order, and what is shown reads as before", () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), fc.integer({ min: 0, max: 4 }), (values, decimals) => {
      const told = toldApart(
        values.map((value) => ({ value })),
        decimals,
      );
      const pairs = [...told].map(([{ value }, short]) => ({ value, short }));
      for (const one of pairs) {
        expect(one.short.toFixed(decimals)).toBe(one.value.toFixed(decimals));
        for (const other of pairs) expect(Math.sign(one.short - other.short)).toBe(Math.sign(one.value - other.value));
      }
    }),
  );
});

test("what has no value is left out", () => {
  expect([...toldApart([{ value: undefined }, { value: 1.25 }], 0).values()]).toEqual([1]);
});
