import { expect, test } from "vitest";
import { timeline } from "../../src/charts/timeline.ts";

const options = {
  width: 340,
  height: 240,
  title: "Timeline",
  description: "A line and dots.",
  years: [2000, 2010] as const,
  line: [
    { year: 2000, value: 10 },
    { year: 2001, value: 20 },
    { year: 2005, value: 50 },
    { year: 2006, value: 60 },
  ],
  lineLabel: "World 60 (2006)",
  events: [
    { year: 2000, count: 3, marked: 1 },
    { year: 2010, count: 1, marked: 0 },
  ],
  format: String,
};

/** Number of dots of a kind. */
const dots = (svg: string, kind: string): number =>
  new RegExp(`class="dots ${kind}" d="([^"]*)"`).exec(svg)?.[1]?.match(/m/gi)?.length ?? 0;

test("each milestone is a dot, those that stand out in the stronger colour", () => {
  const svg = timeline(options);
  expect([dots(svg, "self"), dots(svg, "world")]).toEqual([1, 3]);
});

test("years without a figure are a gap in the line", () => {
  const [, path = ""] = /class="line self" d="([^"]*)"/.exec(timeline(options)) ?? [];
  expect(path.match(/m/gi)).toHaveLength(2);
});

test("without figures and milestones there is no chart", () => {
  expect(timeline({ ...options, line: [], events: [] })).toBe("");
});

test("a line with three milestones in its first year", async () => {
  await expect(timeline(options)).toMatchFileSnapshot("snapshots/timeline.svg");
});
