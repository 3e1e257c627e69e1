import { describe, expect, test } from "vitest";
import { coverageByYear } from "../../src/statistics/coverage-by-year.ts";
import { coverageNeeded } from "../../src/statistics/group-figure.ts";
import { people, reference, seriesOf } from "./real-figures.ts";
import { rowsOf } from "./table-rows.ts";

const groups = new Map(reference.groups.map((group) => [group.code, group]));
const all = reference.economies.map(({ iso3 }) => iso3);
const coverage = (indicator: string, members = all) =>
  coverageByYear({ members, series: seriesOf.get(indicator) ?? new Map(), population: people });
const shareIn = (indicator: string, year: number, members?: string[]) => {
  const found = coverage(indicator, members).find((one) => one.year === year);
  return { economies: found?.economies, percent: Math.round((found?.populationShare ?? 0) * 100) };
};

describe("memberships", () => {
  test.each([
    ["ldc", 46, 44],
    ["lldc", 31, 32],
    ["sids", 37, 53],
  ])("%s has %i members in the Survey's list and %i in the other", (code, survey, other) => {
    expect(groups.get(code)?.surveyMembers).toHaveLength(survey);
    expect(groups.get(code)?.members).toHaveLength(other);
  });

  test("the 193 members of the United Nations are those that the Survey ranks", () => {
    const flagged = reference.economies.filter(({ isMember }) => isMember).map(({ iso3 }) => iso3);
    expect(flagged).toHaveLength(193);
    expect(groups.get("un-members")?.members).toEqual(flagged.toSorted());
    expect([...(seriesOf.get("egdi")?.keys() ?? [])].sort()).toEqual(flagged.toSorted());
  });

  test("the Survey's regions are the M49 regions, for each of the 193 members", () => {
    const codes = { Africa: "m49-002", Americas: "m49-019", Asia: "m49-142", Europe: "m49-150", Oceania: "m49-009" };
    const printed = rowsOf("raw/ta2024-es/groups-2024.csv").map(({ iso3 = "", region = "" }) => [iso3, region]);
    const computed = printed.map(([iso3 = ""]) => [
      iso3,
      Object.entries(codes).find(([, code]) => groups.get(code)?.members.includes(iso3))?.[0],
    ]);
    expect(computed).toEqual(printed);
  });

  test("the Survey's lists of LDC, LLDC and SIDS are the printed ones", () => {
    const rows = rowsOf("raw/ta2024-es/groups-2024.csv");
    for (const code of ["ldc", "lldc", "sids"]) {
      const printed = rows.filter((row) => row[code] === "1").map(({ iso3 }) => iso3);
      expect(groups.get(code)?.surveyMembers, code).toEqual(printed.sort());
    }
  });

  test("every economy is in one region and one sub-region of M49 at most, and the same six are in none", () => {
    for (const kind of ["region", "sub-region"] as const) {
      const members = reference.groups.filter((group) => group.kind === kind).flatMap((group) => group.members);
      expect(new Set(members).size, kind).toBe(members.length);
      expect(all.filter((iso3) => !members.includes(iso3)).sort()).toEqual(["ANT", "ASC", "ATA", "SCG", "TWN", "XKX"]);
    }
  });

  test("a sub-region lies within its region", () => {
    const regions = reference.groups.filter(({ kind }) => kind === "region");
    for (const { code, kind, members } of reference.groups) {
      if (kind !== "sub-region") continue;
      const around = regions.filter((region) => members.some((iso3) => region.members.includes(iso3)));
      expect(around, code).toHaveLength(1);
      expect(
        members.every((iso3) => around[0]?.members.includes(iso3)),
        code,
      ).toBe(true);
    }
  });
});

describe("how far the figures reach", () => {
  test("the newest year in which internet use covers 60 % of the world's people is 2024; 2025 has ten economies", () => {
    const years = coverage("internet-users");
    expect(years.findLast(({ populationShare = 0 }) => populationShare >= coverageNeeded)?.year).toBe(2024);
    expect(shareIn("internet-users", 2025)).toEqual({ economies: 10, percent: 37 });
  });

  test("31 indicators never cover 60 % of the world's people in one year", () => {
    const never = [...reference.indicators.keys()].filter((code) =>
      coverage(code).every(({ populationShare = 0 }) => populationShare < coverageNeeded),
    );
    expect(never).toHaveLength(31);
  });

  test("internet use by sex covers 54 % at best, basic skills 30 %", () => {
    const best = (code: string) => Math.max(...coverage(code).map(({ populationShare = 0 }) => populationShare));
    expect(best("internet-users-female")).toBeCloseTo(0.54, 2);
    expect(best("internet-users-male")).toBeCloseTo(0.54, 2);
    expect(best("ict-skills-basic")).toBeCloseTo(0.3, 2);
  });

  test("households online are known for 48 economies in 2024 and for one in 2025", () => {
    expect(shareIn("households-internet", 2024)).toEqual({ economies: 48, percent: 21 });
    expect(shareIn("households-internet", 2025).economies).toBe(1);
  });

  test("in 2024 internet use is known for 76 % of the people of the Arab States", () => {
    const arabStates = [...(groups.get("itu-arab-states")?.members ?? [])];
    expect(shareIn("internet-users", 2024, arabStates).percent).toBe(76);
  });

  test("population reaches from 2000 to 2024; Taiwan and 21 other economies with figures have none", () => {
    const years = coverage("population").map(({ year }) => year);
    expect([Math.min(...years), Math.max(...years)]).toEqual([2000, 2024]);
    const withFigures = new Set([...seriesOf.values()].flatMap((series) => [...series.keys()]));
    const without = [...withFigures].filter((iso3) => people(iso3, 2024) === undefined);
    expect(without).toContain("TWN");
    expect(without).toHaveLength(22);
  });
});
