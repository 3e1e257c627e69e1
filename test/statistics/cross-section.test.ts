import { expect, test } from "vitest";
import { crossSection } from "../../src/statistics/cross-section.ts";
import { seriesByEconomy } from "./literal-figures.ts";

test("a cross-section has the economies with a value in the year, 0 being a value", () => {
  const all = seriesByEconomy({
    EST: { 2022: 7, 2023: 8 },
    LVA: { 2023: 0 },
    LTU: { 2023: undefined },
    FIN: { 2022: 9 },
  });
  expect([...crossSection(all, 2023)].map(([economy, { value }]) => [economy, value])).toEqual([
    ["EST", 8],
    ["LVA", 0],
  ]);
});
