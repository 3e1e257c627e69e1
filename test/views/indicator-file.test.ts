import { expect, test } from "vitest";

import { indicatorFile, seriesOf, type ViewObservation } from "../../src/views/indicator-file.ts";

const none = { ranks: [], sources: {} };
const decimal = { code: "internet-users", decimals: 1 };
const whole = { code: "population", decimals: 0 };

function observation(
  economy: string,
  year: number,
  value: number | undefined,
  status: ViewObservation["status"] = "A",
) {
  return { economy, year, value, status };
}

function file(indicator: typeof decimal, all: readonly ViewObservation[]) {
  const series = Map.groupBy(all, ({ economy }) => economy);
  return indicatorFile({ indicator, series, latest: new Map(), economies: ["KEN", "TUV", "UGA"], ...none });
}

test("the file gives back years, values, statuses and absences; an economy without observations is not in it", () => {
  const all = [
    observation("KEN", 2020, 22.6),
    observation("KEN", 2022, 28.8, "E"),
    observation("UGA", 2021, undefined, "L"),
    observation("UGA", 2022, 10.3, "E"),
  ];
  const read = seriesOf(file(decimal, all), ["KEN", "TUV", "UGA"]);
  expect([...read.values()].flat()).toEqual(all);
  expect(read.has("TUV")).toBe(false);
});

test("values have the digits that pages show", () => {
  const read = seriesOf(file(decimal, [observation("KEN", 2020, 22.61538)]), ["KEN"]);
  expect(read.get("KEN")?.[0]?.value).toBe(22.6);
});

test("values that read alike keep the digits that tell their order, equal ones stay equal", () => {
  const all = [observation("KEN", 2020, 22.612), observation("TUV", 2020, 22.6301), observation("UGA", 2020, 22.6301)];
  const read = seriesOf(file(decimal, all), ["KEN", "TUV", "UGA"]);
  const values = [...read.values()].flat().map(({ value }) => value);
  expect(values).toEqual([22.61, 22.63, 22.63]);
});

test("whole numbers are written as differences from the year before, over years without a figure", () => {
  const all = [observation("KEN", 2020, 52_217_334), observation("KEN", 2022, 54_252_461), observation("UGA", 2021, 7)];
  const written = file(whole, all);
  expect(written).toMatchObject({ years: [2020, 2021, 2022], differences: true, values: "52217334  2035127\n\n 7" });
  expect([...seriesOf(written, ["KEN", "TUV", "UGA"]).values()].flat()).toEqual(all);
});

test("a zero is a figure", () => {
  const read = seriesOf(file(decimal, [observation("KEN", 2020, 0)]), ["KEN"]);
  expect(read.get("KEN")).toEqual([observation("KEN", 2020, 0)]);
});

test("the file names the checksum of the published one, and none where that is not offered", () => {
  const parts = { indicator: decimal, series: new Map(), latest: new Map(), economies: [], ...none };
  expect(JSON.parse(JSON.stringify(indicatorFile({ ...parts, sha256: "0a" })))).toHaveProperty("sha256", "0a");
  expect(JSON.parse(JSON.stringify(indicatorFile(parts)))).not.toHaveProperty("sha256");
});
