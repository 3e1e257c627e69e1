import { expect, test } from "vitest";
import { spread } from "../../src/statistics/spread.ts";

test("the spread has five numbers and names who stands at both ends, all of them", () => {
  const values = new Map([
    ["DNK", 100],
    ["EST", 75],
    ["ARE", 100],
    ["TCD", 0],
    ["IND", 50],
  ]);
  expect(spread(values)).toEqual({
    n: 5,
    minimum: 0,
    lowerQuartile: 50,
    median: 75,
    upperQuartile: 100,
    maximum: 100,
    minimumEconomies: ["TCD"],
    maximumEconomies: ["ARE", "DNK"],
  });
});

test("one value is its own spread, none has none", () => {
  expect(spread(new Map([["EST", 5]]))).toMatchObject({ n: 1, minimum: 5, median: 5, maximum: 5 });
  expect(spread(new Map())).toBeUndefined();
});
