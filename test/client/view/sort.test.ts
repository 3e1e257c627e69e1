import { expect, test } from "vitest";
import { columnOf, isDown, nextSort } from "../../../src/client/view/sort.ts";

test("a head sorts by its column, figures from the highest down, and the other way round when pressed again", () => {
  expect(nextSort("rank", "economy")).toBe("economy");
  expect(nextSort("rank", "value")).toBe("-value");
  expect(nextSort("-value", "value")).toBe("value");
  expect(nextSort("rank", "rank")).toBe("-rank");
});

test("a sort is a column and a way", () => {
  expect([columnOf("-change"), isDown("-change"), columnOf("year"), isDown("year")]).toEqual([
    "change",
    true,
    "year",
    false,
  ]);
});
