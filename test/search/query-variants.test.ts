import { expect, test } from "vitest";

import { queryVariants } from "../../src/search/query-variants.ts";

test("a word in Latin letters is asked for as it is", () => {
  expect(queryVariants(" open  data ")).toEqual(["open data"]);
});

test("an Arabic word is asked for with the article, without it, and with a joined and", () => {
  expect(queryVariants("المشاركة")).toEqual(["المشاركة", "مشاركة", "والمشاركة"]);
  expect(queryVariants("أسماء")).toEqual(["أسماء", "الأسماء", "والأسماء"]);
});

test("two Arabic words are asked for in every pairing, a third one as it is", () => {
  const pairs = queryVariants("بنك دولي جديد");
  expect(pairs).toHaveLength(9);
  expect(pairs).toContain("البنك والدولي جديد");
});

test("a decimal number is asked for to the letter, a year and a number with words as they are", () => {
  expect(queryVariants(" 0.6314")).toEqual(['"0.6314"']);
  expect(queryVariants("2024")).toEqual(["2024"]);
  expect(queryVariants("EGDI 0.6314")).toEqual(["EGDI 0.6314"]);
});
