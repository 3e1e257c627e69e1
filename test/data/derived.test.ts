import { expect, test } from "vitest";
import { derive } from "../../scripts/data/derive.ts";
import type { Section } from "../../src/model/derived.ts";
import { figures, people, reference, seriesOf } from "./real-figures.ts";

// What is shown of the Survey: EGDI, EPI and an indicator without printed ranks, with the people that weigh.
const shown = ["egdi", "epi", "osi", "internet-users", "population"];
const derived = derive(reference, {
  ...figures,
  // As of edition 2024, whose literals these are: a later edition that was added changes nothing here.
  observations: figures.observations.filter(
    ({ indicator, year }) =>
      shown.includes(indicator) && (reference.indicators.get(indicator)?.survey !== true || year <= 2024),
  ),
});
const ranks = (code: string, section: Section) => derived.indicators.get(code)?.ranks.get(section) ?? [];
const bases = (code: string, section: Section) => [...new Set(ranks(code, section).map(({ basis }) => basis))];
const rankOf = (code: string, economy: string, section: Section) =>
  ranks(code, section).find((one) => one.economy === economy)?.rank;

test("ranks of the EGDI are the printed ones, also where hidden decimals broke a tie", () => {
  for (const { year } of reference.editions) expect(bases("egdi", year), String(year)).toEqual(["printed"]);
  expect(rankOf("egdi", "AND", 2020)).toBe(80);
  expect(ranks("egdi", 2024)).toHaveLength(193);
});

test("ranks of the EPI are the printed ones in 2024 and computed before", () => {
  expect(bases("epi", 2024)).toEqual(["printed"]);
  expect(bases("epi", 2022)).toEqual(["computed"]);
  expect(bases("epi", "latest")).toEqual(["printed"]);
});

test("every other rank is computed, among members of the UN alone", () => {
  expect(bases("osi", 2024)).toEqual(["computed"]);
  expect(rankOf("internet-users", "XKX", "latest")).toBeUndefined();
});

test("a state that an edition does not rank has no rank in it", () => {
  expect(rankOf("egdi", "CAF", 2003)).toBeUndefined();
  expect(ranks("egdi", 2003)).toHaveLength(173);
});

test("the EGDI of the world is of 2024, over the members of the UN", () => {
  expect(derived.indicators.get("egdi")?.groups.get("world")?.headline).toMatchObject({
    year: 2024,
    method: "unweighted",
    members: 193,
    membersWithValue: 193,
  });
});

test("internet use of the world counts who has people or a figure, and weighs who has both", () => {
  const world = reference.groups.find(({ code }) => code === "world")?.members ?? [];
  const series = seriesOf.get("internet-users");
  const newest = Math.max(...[...(series?.values() ?? [])].flat().map(({ year }) => year));
  const headline = derived.indicators.get("internet-users")?.groups.get("world")?.headline;
  const year = headline?.year ?? 0;
  const members = world.filter((economy) => series?.has(economy) === true || people(economy, newest) !== undefined);
  const valued = members.filter((economy) =>
    series?.get(economy)?.some((one) => one.year === year && one.value !== undefined),
  );
  const weighed = valued.filter((economy) => people(economy, year) !== undefined);
  expect(headline).toMatchObject({
    method: "population-weighted",
    members: members.length,
    membersWithValue: weighed.length,
  });
  // Each of the three counts is a part of the one before, or the sentence above says nothing.
  expect(members.length).toBeLessThan(world.length);
  expect(valued.length).toBeLessThan(members.length);
  expect(weighed.length).toBeGreaterThan(valued.length / 2);
  const weight = (economy: string): number => people(economy, year) ?? 0;
  const value = (economy: string): number => series?.get(economy)?.find((one) => one.year === year)?.value ?? 0;
  const total = weighed.reduce((sum, economy) => sum + weight(economy), 0);
  const mean = weighed.reduce((sum, economy) => sum + weight(economy) * value(economy), 0) / total;
  expect(headline?.value).toBeCloseTo(mean, 9);
});

test("a change of method between two editions is marked", () => {
  const changes = derived.indicators.get("egdi")?.changes.filter(({ economy }) => economy === "KEN");
  expect(changes?.map(({ span, fromYear, methodBreak }) => [span, fromYear, methodBreak])).toEqual([
    ["previous", 2022, true],
    ["5", 2018, true],
    ["10", 2014, true],
  ]);
});

test("peers are members of the same sub-region or income group, without the economy itself", () => {
  const { subRegion = [], income = [] } = derived.peers.get("KEN") ?? {};
  const members = (code: string) => reference.groups.find((group) => group.code === code)?.members;
  expect(subRegion).toHaveLength(4);
  expect(members("m49-202")).toEqual(expect.arrayContaining([...subRegion]));
  expect(members("income-lower-middle")).toEqual(expect.arrayContaining([...income]));
  expect([...subRegion, ...income]).not.toContain("KEN");
});
