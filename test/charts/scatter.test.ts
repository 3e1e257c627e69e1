import { expect, test } from "vitest";
import { scatter, type ScatterOptions, type ScatterPoint } from "../../src/charts/scatter.ts";

const point = (code: string, x: number, y: number, region: number, its: Partial<ScatterPoint> = {}): ScatterPoint => ({
  code,
  label: code,
  title: undefined,
  x,
  y,
  region,
  scale: 1,
  isNamed: false,
  ...its,
});
const options: ScatterOptions = {
  width: 328,
  height: 300,
  title: "EPI against people online",
  description: "Four economies.",
  mostLabels: 4,
  x: { title: "People online, %", isLog: false, range: [0, 0], format: String },
  y: { title: "EPI, 0 to 1", isLog: false, range: [0, 1], format: String },
  points: [
    point("KEN", 35, 0.52, 0, { label: "Kenya", isNamed: true }),
    point("BOL", 70, 0.49, 1, { label: "Bolivia (Plurinational State of)" }),
    point("IND", 70, 0.66, 2, { label: "India", scale: 4, title: "India: 70; 0.66" }),
    point("XKX", 95, 0.3, 5, { label: "Kosovo" }),
  ],
};

test("draws marks by region, large ones beneath and who is named on top, with the names that find room", async () => {
  const svg = scatter(options);
  await expect(svg).toMatchFileSnapshot("snapshots/scatter.svg");
  expect([...svg.matchAll(/data-e="(\w+)"/g)].map(([, code]) => code)).toEqual(["IND", "XKX", "BOL", "KEN"]);
});

test("draws the same with Arabic words and a logarithmic axis", async () => {
  const x = { ...options.x, title: "مستخدمو الإنترنت، % من السكان (مقياس لوغاريتمي)", isLog: true };
  const points = options.points.map((one) => ({ ...one, label: "كينيا" }));
  await expect(scatter({ ...options, x, points })).toMatchFileSnapshot("snapshots/scatter-log-arabic.svg");
});

test("a name wider than the chart is written in lines, and the plot gives way", () => {
  const title = "GDP per head at purchasing power parity, current international dollars (logarithmic)";
  const plotEnd = (svg: string): number => Number(/V([\d.]+)/.exec(svg)?.[1]);
  const svg = scatter({ ...options, x: { ...options.x, title } });
  expect(svg.match(/class="axis-title"/g)).toHaveLength(3);
  expect(plotEnd(svg)).toBe(plotEnd(scatter(options)) - 14);
});

test("without points there is no chart", () => {
  expect(scatter({ ...options, points: [] })).toBe("");
});
