import { expect, test } from "vitest";
import { isChartPlace } from "../../../src/client/embed-builder/chart-place.ts";

test("a chart is named by a page and an id in lower case, digits and hyphens", () => {
  expect(
    ["divide/women-and-men", "economies/ken/rank-moves", "data/quality/coverage"].filter(isChartPlace),
  ).toHaveLength(3);
});

test("nothing that would lead elsewhere or hold markup is a chart", () => {
  const refused = [
    "",
    "divide",
    "/divide/gini",
    "divide/gini/",
    "divide//gini",
    "../divide/gini",
    "a/b?c",
    "a/<b>",
    "A/b",
    "a/b#c",
    "a/b\nc",
  ];
  expect(refused.filter(isChartPlace)).toEqual([]);
});
