import { expect, test } from "vitest";
import { comparedTrends } from "../../src/charts/compared-trends.ts";

const options = {
  width: 328,
  leastHeight: 220,
  title: "People using the internet",
  description: "Kenya 35",
  years: [2000, 2024] as const,
  range: [0, 0] as const,
  maxGapYears: 1,
  breaks: [{ year: 2010, mark: "1" }],
  format: String,
};
const line = (
  place: number,
  points: readonly { year: number; value: number; estimate?: boolean }[],
  label = `line ${place}`,
) => ({
  place,
  label,
  points,
});

test("a gap stays a gap, an estimate is hollow, a change of method is a dashed line", () => {
  const svg = comparedTrends({
    ...options,
    lines: [
      line(0, [
        { year: 2000, value: 1 },
        { year: 2001, value: 2, estimate: true },
        { year: 2005, value: 3 },
      ]),
    ],
  });
  const path = /class="line s1" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  expect(path.match(/m/gi)).toHaveLength(2);
  expect(svg.match(/class="hollow" d="M[^Mm"]*"/g)).toHaveLength(1);
  expect(svg).toContain('class="break"');
});

test("eight labels at one value do not touch: the chart grows until they fit", () => {
  const lines = [0, 1, 2, 3, 4, 5, 6, 7].map((place) =>
    line(place, [{ year: 2024, value: 95 }], `Bolivia (Plurinational State of) number ${place} 95.0`),
  );
  const svg = comparedTrends({ ...options, lines });
  const tops = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)">(.*?)<\/text>/g)]
    .filter(([, , text = ""]) => text.includes("number") || text.includes("Bolivia"))
    .map(([, y, text = ""]) => ({ y: Number(y), lines: 1 + (text.match(/<tspan/g)?.length ?? 0) }))
    .sort((a, b) => a.y - b.y);
  expect(tops).toHaveLength(8);
  tops.slice(1).forEach((one, index) => {
    const before = tops[index];
    expect(one.y - (before?.y ?? 0)).toBeGreaterThanOrEqual((before?.lines ?? 0) * 14 - 0.2);
  });
});

test("colour is never alone: every line has a shape of its own", () => {
  const lines = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => line(place, [{ year: 2024, value: place * 10 }]));
  const svg = comparedTrends({ ...options, lines });
  const shapes = [...svg.matchAll(/class="mark s\d" d="M[\d.]+ [\d.]+([^"]*)"/g)].map(([, shape]) => shape);
  expect(new Set(shapes).size).toBe(8);
});

test("without a figure nothing is drawn", () => {
  expect(comparedTrends({ ...options, lines: [line(0, [])] })).toBe("");
});

test("where points lie close only estimates and lone points have dots: those of eight lines would hide the lines", () => {
  const years = Array.from({ length: 25 }, (_, index) => ({ year: 2000 + index, value: index, estimate: index === 3 }));
  const dots = (points: readonly { year: number; value: number }[]): number =>
    /class="dots s1" d="([^"]*)"/.exec(comparedTrends({ ...options, lines: [line(0, points)] }))?.[1]?.match(/h0/g)
      ?.length ?? 0;
  expect(dots(years)).toBe(1);
  expect(dots(years.filter(({ year }) => year !== 2001))).toBe(2);
  expect(dots(years.filter(({ year }) => year % 4 === 0))).toBe(7);
});
