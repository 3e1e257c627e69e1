import fc from "fast-check";
import { expect, test } from "vitest";
import { trend, type TrendLine, type TrendOptions, type TrendPoint } from "../../src/charts/trend.ts";

const editions = [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
const series = (values: readonly number[]): TrendPoint[] =>
  values.map((value, i) => ({ year: editions[i] ?? 0, value }));
const kenya = series([0.3, 0.3, 0.33, 0.35, 0.33, 0.42, 0.38, 0.42, 0.45, 0.53, 0.56, 0.63]);
const africa = series([0.2, 0.21, 0.22, 0.26, 0.26, 0.28, 0.27, 0.29, 0.34, 0.39, 0.4, 0.42]);
const world = series([0.4, 0.41, 0.43, 0.45, 0.44, 0.49, 0.47, 0.49, 0.55, 0.6, 0.61, 0.64]);

const lines = (self: string, region: string, all: string): TrendLine[] => [
  { label: self, role: "self", points: kenya, endLabel: `${self} 0.63` },
  { label: region, role: "region", points: africa, endLabel: `${region} 0.42` },
  { label: all, role: "world", points: world, endLabel: `${all} 0.64` },
];

const options: TrendOptions = {
  width: 640,
  height: 260,
  title: "EGDI, 0 to 1, 2003–2024",
  description: "Kenya rose from 0.30 to 0.63.",
  years: [2003, 2024],
  range: [0, 1],
  maxGapYears: 3,
  breaks: [
    { year: 2022, mark: "2" },
    { year: 2024, mark: "3" },
  ],
  lines: lines("Kenya", "Africa", "World"),
  format: (n) => n.toFixed(2),
};

const self = (points: TrendPoint[]): TrendLine[] => [{ label: "Kenya", role: "self", points }];

test("draws the economy against region and world", async () => {
  await expect(trend(options)).toMatchFileSnapshot("snapshots/trend.svg");
});

test("draws the same with Arabic words, narrow", async () => {
  const arabic = { ...options, width: 328, height: 200, lines: lines("كينيا", "أفريقيا", "العالم") };
  await expect(trend(arabic)).toMatchFileSnapshot("snapshots/trend-arabic-narrow.svg");
});

test("a rank axis has 1 on top and says of how many", async () => {
  const ranks = self(series([119, 127, 122, 122, 124, 119, 119, 119, 122, 116, 113, 109]));
  const svg = trend({ ...options, range: [1, 193], reversed: true, breaks: [], lines: ranks, format: String });
  expect(svg).toMatch(/y="12">1<.*>193</);
  await expect(svg).toMatchFileSnapshot("snapshots/trend-rank.svg");
});

test("a single year of a group is a dot, like that of an economy; a line of years has none", () => {
  const apart = [2010, 2014].map((year) => ({ year, value: 0.5 }));
  const svg = trend({
    ...options,
    lines: [{ label: "World", role: "world", points: apart }, ...lines("Kenya", "Africa", "Asia").slice(0, 2)],
  });
  expect(svg).toMatch(/class="dots world small" d="M[^"]*h0m[^"]*h0"/);
  expect(svg).not.toMatch(/class="dots[^"]*region"/);
});

test("estimates are hollow, a gap is a gap, a lone point is a dot, and a target has its label", async () => {
  const points = [
    { year: 2010, value: 1 },
    { year: 2011, value: 2, estimate: true },
    { year: 2014, value: 0 },
  ];
  const target = { value: 2, label: "target 2 %" };
  const svg = trend({
    ...options,
    years: [2010, 2014],
    range: "from-zero",
    maxGapYears: 1,
    breaks: [],
    lines: self(points),
    target,
  });
  expect(svg.match(/class="line self" d="([^"]*)"/)?.[1]).toMatch(/^M\S+ \S+l\S+m\S+ \S+h0$/);
  expect(svg.match(/class="hollow" d="([^"]*)"/)?.[1]?.match(/h0/g)).toHaveLength(1);
  await expect(svg).toMatchFileSnapshot("snapshots/trend-gaps-and-target.svg");
});

test("no point in any line, or none in the years: no chart", () => {
  expect(trend({ ...options, lines: [] })).toBe("");
  expect(trend({ ...options, lines: self([]) })).toBe("");
  expect(trend({ ...options, years: [1990, 2000] })).toBe("");
});

test("region and world stand without the economy", () => {
  const svg = trend({ ...options, lines: options.lines.slice(1) });
  expect(svg).toContain(`class="line world"`);
  expect(svg).not.toContain("self");
});

test.each([
  ["one value", [5]],
  ["equal values", [5, 5, 5]],
  ["zeros", [0, 0]],
  ["large counts", [12_000_000, 60_000_000]],
])("%s: every number is finite", (_, values) => {
  const svg = trend({
    ...options,
    range: "from-zero",
    lines: self(series(values)),
    format: (n) => n.toLocaleString("en"),
  });
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test("words are escaped", () => {
  const svg = trend({ ...options, lines: [{ label: "Kenya", role: "self", points: kenya, endLabel: "<b>&" }] });
  expect(svg).toContain("&lt;b&gt;&amp;");
});

test("labels at the ends never collide nor leave the box", () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      const many = values.map((v) => ({ label: "Kenya", role: "other" as const, points: series([v]) }));
      const svg = trend({ ...options, width: 328, height: 180, breaks: [], lines: many });
      const ends = svg.slice(svg.indexOf(`class="ends"`));
      const ys = [...ends.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
      expect(ys).toHaveLength(values.length);
      ys.forEach((y, i) => {
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThan(180);
        if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(13.8);
      });
    }),
  );
});
