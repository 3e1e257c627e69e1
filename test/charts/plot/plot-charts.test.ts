import { expect, test } from "vitest";
import { distribution, type DistributionOptions } from "../../../src/charts/plot/distribution.ts";
import { groupTrends, type GroupTrendsOptions } from "../../../src/charts/plot/group-trends.ts";

const frame = { width: 640, title: "Title", description: "Description" };

const distributionOptions: DistributionOptions = {
  ...frame,
  domain: [0, 1],
  format: (n) => n.toFixed(2),
  medianLabel: (n) => `median ${n.toFixed(2)}`,
  groups: [
    {
      label: "Africa",
      className: "region-africa",
      members: [
        { name: "Kenya", value: 0.631 },
        { name: "Côte d'Ivoire <x>", value: 0.631 },
        { name: "Somalia", value: 0.147 },
      ],
    },
    { label: "Oceania", className: "region-oceania", members: [{ name: "Fiji", value: 0.64 }] },
    { label: "Asia", className: "region-asia", members: [] },
  ],
};

const trendsOptions: GroupTrendsOptions = {
  ...frame,
  height: 280,
  years: [2018, 2024],
  range: "from-zero",
  maxGapYears: 2,
  format: String,
  lines: [
    {
      endLabel: "Africa 42 %",
      className: "region-africa",
      points: [2018, 2020, 2024].map((year, i) => ({ year, value: 30 + i * 6 })),
    },
    {
      endLabel: "World 43 %",
      className: "world",
      points: [2018, 2020, 2022, 2024].map((year, i) => ({ year, value: 34 + i * 3 })),
    },
  ],
};

test("a distribution has a dot an economy, a row a group that has members, and its median", async () => {
  const svg = distribution(distributionOptions);
  expect(svg.match(/<circle/g)).toHaveLength(4);
  expect(svg).toContain("median 0.63");
  expect(svg).toContain("&lt;x&gt;");
  expect(svg).not.toContain("Asia");
  await expect(svg).toMatchFileSnapshot("../snapshots/distribution.svg");
});

test("lines of groups keep their gaps and end in a shape", async () => {
  const svg = groupTrends(trendsOptions);
  expect(svg).toMatch(/class="line region-africa"><path d="M[^M]*"\/><path d="M/);
  await expect(svg).toMatchFileSnapshot("../snapshots/group-trends.svg");
});

test.each([
  ["distribution", () => distribution(distributionOptions)],
  ["group-trends", () => groupTrends(trendsOptions)],
])("%s: nothing of Plot's own style is left, and it draws the same twice", (_, draw) => {
  const svg = draw();
  expect(svg).not.toMatch(/<style|plot-|fill=|stroke=|font-|aria-hidden|style=| id=|NaN/);
  expect(svg.match(/aria-label/g)).toHaveLength(1);
  expect(svg).not.toMatch(/\d\.\d\d+(?!\d*em)(?![^<]*<\/(title|text)>)/);
  expect(draw()).toBe(svg);
});

test("a swarm too tall for its row is drawn with smaller dots", () => {
  const members = Array.from({ length: 30 }, (_, i) => ({ name: String(i), value: 1 }));
  expect(distribution({ ...distributionOptions, groups: [{ label: "Europe", members }] })).toContain(`r="1.5"`);
});

test("nothing to show gives nothing", () => {
  expect(distribution({ ...distributionOptions, groups: [] })).toBe("");
  expect(groupTrends({ ...trendsOptions, lines: [] })).toBe("");
});
