import { expect, test } from "vitest";
import { mapLegend } from "../../src/charts/map-legend.ts";
import { textWidth } from "../../src/charts/text-width.ts";

const classes = [
  { label: "Low (below 0.25)", count: 11, countLabel: "11" },
  { label: "Middle (0.25 to 0.5)", count: 0, countLabel: "0" },
  { label: "High (0.5 to 0.75)", count: 62, countLabel: "62" },
  { label: "Very high (0.75 and above)", count: 76, countLabel: "76" },
];
const options = { title: "Groups", description: "How many members in each.", classes, patternId: "hatch" };
const draw = (noData?: { label: string; count: number; countLabel: string }): string =>
  mapLegend({ ...options, noData, direction: "ltr" });

test("the highest class is on top, and economies without a figure come last", () => {
  const svg = draw({ label: "No figure", count: 7, countLabel: "7" });
  expect([...svg.matchAll(/class="label"[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    ...classes.map(({ label }) => label).reverse(),
    "No figure",
  ]);
});

test("an empty class keeps its swatch and has no bar; a map without gaps has no row for them", () => {
  const svg = draw();
  expect(svg.match(/class="c1"/g)).toHaveLength(1);
  expect(svg.match(/class="c2"/g)).toHaveLength(2);
  expect(svg).not.toContain("url(#hatch)");
});

test("nothing reaches beyond 328 px, and bars are as long as counts are large", () => {
  const bars = [...draw().matchAll(/<rect class="c\d" x="(\d{2,}[\d.]*)" y="\d+" width="([\d.]+)"/g)];
  const ends = bars.map(([, x, width]) => Number(x) + Number(width) + 4 + textWidth("76"));
  expect(Math.max(...ends)).toBeLessThanOrEqual(328.1);
  const [veryHigh, high] = bars.map(([, , width]) => Number(width));
  expect((veryHigh ?? 0) / (high ?? 1)).toBeCloseTo(76 / 62, 1);
});

test("for readers from the right all stands as in a mirror, and words end where they began", () => {
  const places = (svg: string) => [...svg.matchAll(/<rect class="c\d" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)];
  const mirrored = mapLegend({ ...options, direction: "rtl" });
  const [left, right] = [draw(), mirrored].map(places);
  expect(left?.map(([, x, wide]) => 328 - Number(x) - Number(wide))).toEqual(
    right?.map(([, x]) => expect.closeTo(Number(x), 0) as number),
  );
  expect(mirrored).toContain('<g class="classes-4" text-anchor="end">');
});
