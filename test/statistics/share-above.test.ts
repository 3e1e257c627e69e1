import { expect, test } from "vitest";
import { shareAbove } from "../../src/statistics/share-above.ts";
import { people, section } from "./literal-figures.ts";

const population = people({ A: 10, B: 30, C: 60, D: 900 });
const values = section({ A: 5, B: 2, C: 2.01, D: undefined });
const of = (members: readonly string[]) => shareAbove({ members, values, year: 2024, limit: 2, population });

test("the limit itself is not above it; people are counted by the value of their economy", () => {
  const found = of(["A", "B", "C"]);
  expect(found).toMatchObject({ people: 0.7, membersWithValue: 3, populationShare: 1 });
  expect(found?.economies).toBeCloseTo(2 / 3, 12);
});

test("where the economies with a value hold under 60 % of the people no share of people is given", () => {
  expect(of(["A", "B", "C", "D"])).toMatchObject({ economies: 2 / 3, people: undefined, populationShare: 0.1 });
});

test("of no value there is no share", () => {
  expect(of(["D"])).toBeUndefined();
});
