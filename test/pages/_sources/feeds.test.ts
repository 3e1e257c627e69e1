import { expect, test } from "vitest";
import type { Observation } from "../../../src/model/observation.ts";
import { feedsBySource } from "../../../src/pages/_sources/feeds.ts";

const observation = (source: string, indicator: string, economy: string, year: number, value: number | undefined) =>
  ({ source, indicator, economy, year, value }) as Observation;

test("a source feeds the indicators that it has values of; stated absences feed nothing", () => {
  const feeds = feedsBySource([
    observation("itu", "internet-users", "KEN", 2020, 28.8),
    observation("itu", "internet-users", "KEN", 2017, 17.8),
    observation("itu", "internet-users", "TUV", 2017, 49.3),
    observation("itu", "internet-users", "TUV", 2023, undefined),
    observation("itu", "price", "KEN", 2022, undefined),
    observation("un", "egdi", "KEN", 2024, 0.63),
  ]);
  expect([...feeds]).toEqual([
    ["itu", [{ indicator: "internet-users", from: 2017, to: 2020, values: 3, economies: 2 }]],
    ["un", [{ indicator: "egdi", from: 2024, to: 2024, values: 1, economies: 1 }]],
  ]);
});
