import { expect, test } from "vitest";
import { pearson, spearman } from "../../src/statistics/correlation.ts";

// Anscombe's first set (1973): r = 0.816; R's cor.test gives 0.4243912 to 0.9506933.
const anscombeX = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const anscombeY = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

test("Pearson and Fisher's interval are those that are published for Anscombe's first set", () => {
  const found = pearson(anscombeX, anscombeY);
  expect(found?.coefficient).toBeCloseTo(0.81642, 5);
  expect(found?.interval?.[0]).toBeCloseTo(0.4243912, 6);
  expect(found?.interval?.[1]).toBeCloseTo(0.9506933, 6);
});

test("Spearman by hand: ten pairs whose squared rank differences sum to 194 give −29/165", () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  const found = spearman(iq, hours);
  expect(found?.coefficient).toBeCloseTo(-29 / 165, 10);
  // atanh −0.175758 = −0.177604; √((1 + 0.015445) / 7) · 1.96 = 0.746494.
  expect(found?.interval?.[0]).toBeCloseTo(Math.tanh(-0.177604 - 0.746494), 4);
  expect(found?.interval?.[1]).toBeCloseTo(Math.tanh(-0.177604 + 0.746494), 4);
});

test("equal values share the mean of their ranks: the order of the pairs does not matter", () => {
  // Ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
  expect(spearman([1, 1, 2, 3], [1, 2, 3, 4])?.coefficient).toBeCloseTo(4.5 / Math.sqrt(22.5), 10);
  expect(spearman([1, 1, 2, 3], [2, 1, 3, 4])?.coefficient).toBeCloseTo(4.5 / Math.sqrt(22.5), 10);
});

test("a perfect order has no interval, nor have three pairs", () => {
  expect(spearman([1, 2, 3, 4], [1, 8, 27, 64])).toEqual({ coefficient: 1, interval: undefined });
  expect(pearson([1, 2, 3], [1, 2, 2])?.interval).toBeUndefined();
});

test("of two pairs, or of a measure that is everywhere alike, there is no correlation", () => {
  expect(pearson([1, 2], [1, 2])).toBeUndefined();
  expect(pearson([1, 1, 1], [1, 2, 3])).toBeUndefined();
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
});
