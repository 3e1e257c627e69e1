import { expect, test } from "vitest";
import type { Observation } from "../../../src/model/observation.ts";
import { cellOf, countStates, indicatorCoverage } from "../../../src/pages/_quality/coverage.ts";

const observation = (economy: string, year: number, value: number | undefined, status: Observation["status"] = "A") =>
  ({ economy, year, value, status }) as Observation;

const kenya = [observation("KEN", 2012, 1), observation("KEN", 2024, 2, "E")];
const tuvalu = [observation("TUV", 2010, 3), observation("TUV", 2022, undefined, "L")];
const series = new Map([
  ["KEN", kenya],
  ["TUV", tuvalu],
  ["PRK", [observation("PRK", 2022, undefined, "L")]],
]);
const latest = new Map([["KEN", observation("KEN", 2024, 2, "E")]]);
const held = { indicator: { code: "egdi", survey: true }, series, latest };
const member = (iso3: string) => ({ iso3, isMember: true });

test("a value within the tolerance is recent, with its year", () => {
  expect(cellOf(member("KEN"), held)).toEqual({ state: "recent", year: 2024 });
});

test("a value beyond the tolerance is older, and a stated absence after it changes nothing", () => {
  expect(cellOf(member("TUV"), held)).toEqual({ state: "older", year: 2010 });
});

test("a stated absence alone is no figure, as is silence", () => {
  expect(cellOf(member("PRK"), held)).toEqual({ state: "none", year: undefined });
  expect(cellOf(member("FJI"), held)).toEqual({ state: "none", year: undefined });
});

test("the Survey does not cover an economy that is no member; other indicators could", () => {
  const hongKong = { iso3: "HKG", isMember: false };
  expect(cellOf(hongKong, held).state).toBe("inapplicable");
  expect(cellOf(hongKong, { ...held, indicator: { code: "internet-users", survey: false } }).state).toBe("none");
});

test("states are counted, those that do not occur as 0", () => {
  expect(countStates(["recent", "none", "recent"])).toEqual({ recent: 2, older: 0, none: 1, inapplicable: 0 });
});

test("coverage counts values, not stated absences, and two reasons of one year as one break", () => {
  const coverage = [2010, 2012, 2024].map((year) => ({ year, economies: 1, estimates: 0, populationShare: 0.5 }));
  const breaks = [
    { indicator: "egdi", economy: undefined, year: 2024, reason: "tii-affordability" },
    { indicator: "egdi", economy: undefined, year: 2024, reason: "hci-e-government-literacy" },
    { indicator: "egdi", economy: "KEN", year: 2024, reason: "definition-or-method" },
    { indicator: "osi", economy: undefined, year: 2022, reason: "osi-five-sub-indices" },
  ];
  expect(indicatorCoverage({ ...held, coverage }, [member("KEN"), member("TUV")], breaks)).toEqual({
    economies: 2,
    membersRecent: 1,
    newestShare: 0.5,
    from: 2010,
    to: 2024,
    values: 3,
    estimates: 1,
    breaks: 2,
  });
});
