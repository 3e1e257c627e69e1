import { expect, test } from "vitest";
import { valueBefore, viewSection } from "../../src/views/view-section.ts";

const one = (economy: string, year: number, value: number | undefined, status: "A" | "E" | "L" = "A") => ({
  economy,
  year,
  value,
  status,
});
const series = new Map([
  ["KEN", [one("KEN", 2019, 20), one("KEN", 2021, 30, "E")]],
  ["TUV", [one("TUV", 2018, 40), one("TUV", 2021, undefined, "L")]],
]);

test("the figure of the year, else a stated absence, else nothing", () => {
  expect([...viewSection(series, 2021, 0).values()]).toEqual([
    { ...one("KEN", 2021, 30, "E"), isOlder: false },
    { ...one("TUV", 2021, undefined, "L"), isOlder: false },
  ]);
  expect(viewSection(series, 2020, 0).size).toBe(0);
});

test("an older figure within the years allowed stands in, and says that it is older", () => {
  expect(viewSection(series, 2020, 1).get("KEN")).toEqual({ ...one("KEN", 2019, 20), isOlder: true });
  expect(viewSection(series, 2021, 3).get("TUV")).toEqual({ ...one("TUV", 2018, 40), isOlder: true });
  expect(viewSection(series, 2021, 2).get("TUV")).toEqual({ ...one("TUV", 2021, undefined, "L"), isOlder: false });
});

test("a change is counted from the value before, over years without one", () => {
  expect(valueBefore(series.get("KEN"), 2021)?.year).toBe(2019);
  expect(valueBefore(series.get("KEN"), 2019)).toBeUndefined();
});
