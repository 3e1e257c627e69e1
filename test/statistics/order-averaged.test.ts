import fc from "fast-check";
import { expect, test } from "vitest";
import { orderAveraged, ordersOf } from "../../src/statistics/order-averaged.ts";

test("two players: each half of what it adds first and half of what it adds last", () => {
  const worth = [0, 10, 4, 20];
  expect(orderAveraged(ordersOf([0, 1]), (players) => worth[players] ?? NaN)).toEqual([13, 7]);
});

test("the gloves game: one left glove and two right ones share 1 as 2/3, 1/6, 1/6", () => {
  const worth = (players: number): number => (players & 1 && players & 6 ? 1 : 0);
  const shares = orderAveraged(ordersOf([0, 1, 2]), worth);
  [2 / 3, 1 / 6, 1 / 6].forEach((share, player) => expect(shares[player]).toBeCloseTo(share, 12));
});

test("there are as many orders as permutations, each once", () => {
  expect(new Set(ordersOf([0, 1, 2, 3]).map(String)).size).toBe(24);
});

test("shares add up to what all are worth together", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 8 }), (worth) => {
      const shares = orderAveraged(ordersOf([0, 1, 2]), (players) => worth[players] ?? NaN);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo((worth[7] ?? NaN) - (worth[0] ?? NaN), 9);
    }),
  );
});
