import { expect, test } from "vitest";
import charts from "../../src/styles/charts.css?raw";
import { barCell } from "../../src/charts/bar-cell.ts";
import { columns, type ColumnsOptions } from "../../src/charts/columns.ts";
import { spreadOverYears, type SpreadOverYearsOptions } from "../../src/charts/spread-over-years.ts";

const frame = { width: 328, height: 180, title: "Title", description: "Description" };

const columnsOptions: ColumnsOptions = {
  ...frame,
  years: [2020, 2024],
  columns: [
    { year: 2020, count: 180, estimates: 20 },
    { year: 2022, count: 190 },
    { year: 2024, count: 9 },
  ],
  target: { value: 218, label: "218 economies" },
  key: { reported: "as reported", estimates: "estimates" },
  format: String,
};

test("columns count a year, estimates lighter on top", async () => {
  const svg = columns(columnsOptions);
  expect(svg.match(/class="bar estimate" d="M/g)).toHaveLength(2);
  await expect(svg).toMatchFileSnapshot("snapshots/columns.svg");
});

test("no year with a figure, no columns", () => {
  expect(columns({ ...columnsOptions, columns: [{ year: 2020, count: 0 }] })).toBe("");
});

const spread = (year: number, median: number) => ({
  year,
  min: median - 0.2,
  lowerQuartile: median - 0.1,
  median,
  upperQuartile: median + 0.1,
  max: median + 0.2,
});

const spreadOptions: SpreadOverYearsOptions = {
  ...frame,
  years: [2016, 2024],
  range: [0, 1],
  maxGapYears: 2,
  spreads: [spread(2016, 0.3), spread(2020, 0.4), spread(2022, 0.45), spread(2024, 0.5)],
  labels: { max: "highest", quartiles: "middle half", median: "median 0.50", min: "lowest" },
  format: (n) => n.toFixed(2),
};

test("a group's range, middle half and median; a year alone is still seen", async () => {
  const svg = spreadOverYears(spreadOptions);
  expect(svg).toContain(`class="dots self"`);
  await expect(svg).toMatchFileSnapshot("snapshots/spread-over-years.svg");
});

test("no figures, no spread", () => {
  expect(spreadOverYears({ ...spreadOptions, spreads: [] })).toBe("");
});

test("a bar in a cell is as long as its value, in whole px within the cell, and has no words", () => {
  expect(barCell({ value: 0.5, domain: [0, 1] })).toBe('<i class="bar t3"></i>');
  expect(barCell({ value: 0.69, domain: [0, 1] })).toBe('<i class="bar t4 u1"></i>');
  expect(barCell({ value: 7, domain: [0, 1] })).toBe('<i class="bar t6"></i>');
  expect(barCell({ value: 0, domain: [0, 1] })).toBe('<i class="bar u1"></i>');
  expect(barCell({ value: undefined, domain: [0, 1] })).toBe("");
});

test("every length of a bar has its rule", () => {
  for (let px = 1; px <= 60; px++) {
    const [, classes = ""] = /class="bar ([^"]+)"/.exec(barCell({ value: px, domain: [0, 60] })) ?? [];
    const said = classes
      .split(" ")
      .map((name) => new RegExp(`i\\.bar\\.${name} \\{\\s*--([tu]): (\\d);`).exec(charts) ?? []);
    expect(said.reduce((sum, [, unit, digit]) => sum + Number(digit) * (unit === "t" ? 10 : 1), 0)).toBe(px);
  }
});
