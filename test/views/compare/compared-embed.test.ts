import { expect, test } from "vitest";

import type { Compared } from "../../../src/views/compare/compared.ts";
import { comparedEmbed as embedOf } from "../../../src/views/compare/compared-embed.ts";

const indicator = {
  code: "egdi",
  theme: "readiness",
  decimals: 4,
  direction: "higher",
  minimum: 0,
  maximum: 1,
  averaging: "unweighted",
  toleranceYears: 0,
  headline: true,
  survey: true,
  classBreaks: [],
} as const satisfies Compared["indicator"];

/** Lines by code, each with so many years; codes in small letters are groups. */
function comparison(lines: Readonly<Record<string, number>>, its: Partial<Compared["indicator"]> = {}): Compared {
  return {
    indicator: { ...indicator, ...its },
    newestYear: 2024,
    breaks: [],
    lines: Object.entries(lines).map(([code, years]) => ({
      code,
      isGroup: code === code.toLowerCase(),
      points: Array.from({ length: years }, (_, at) => ({ year: 2024 - at, value: 0.5, status: "A" as const })),
      latest: undefined,
    })),
  };
}

const comparedEmbed = (of: Compared) => embedOf(of, (group) => group.startsWith("m49-"));

test("a comparison of economies is the trend of the first with the others in it", () => {
  const trend = { view: "trend", code: "egdi", economy: "ken" };
  expect(comparedEmbed(comparison({ KEN: 2, UGA: 2, TZA: 3 }))).toEqual({ ...trend, e: "uga,tza" });
  expect(comparedEmbed(comparison({ KEN: 2 }))).toEqual(trend);
});

test("economies without figures are left out of it", () => {
  expect(comparedEmbed(comparison({ CHN: 12, HKG: 0, MNG: 12 }))).toMatchObject({ economy: "chn", e: "mng" });
});

test("regions and the world are the groups of the indicator, other groups are not", () => {
  expect(comparedEmbed(comparison({ world: 12, "m49-002": 12 }))).toEqual({ view: "groups", code: "egdi" });
  expect(comparedEmbed(comparison({ world: 12, "income-high": 12 }))).toBeUndefined();
});

test("what no other view shows has none: a group beside an economy, nothing at all, what is no headline indicator", () => {
  expect(comparedEmbed(comparison({ "m49-002": 12, KEN: 12 }))).toBeUndefined();
  expect(comparedEmbed(comparison({ KEN: 12, world: 12 }))).toBeUndefined();
  expect(comparedEmbed(comparison({ HKG: 0, CHN: 12 }))).toBeUndefined();
  expect(comparedEmbed(comparison({ world: 0 }))).toBeUndefined();
  expect(comparedEmbed(comparison({ KEN: 12, UGA: 12 }, { headline: false }))).toBeUndefined();
});
