import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

/** Custom properties of the first block that follows a selector. */
function tokensAfter(selector: string): Map<string, string> {
  const start = css.indexOf("{", css.indexOf(selector) + selector.length - 1);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance by WCAG 2.2, of a colour written #rrggbb. */
function luminance(hex: string): number {
  const linear = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const light = tokensAfter(":root {");
const dark = tokensAfter(`:root[data-theme="dark"] {`);
const texts = ["ink", "muted", "accent", "world", "region", "good", "bad"];
const regions = ["africa", "americas", "asia", "europe", "oceania"].map((name) => `region-${name}`);
const series = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `series-${place}`);
const marks = ["accent", "world", "region", "focus", "border", ...regions, ...series];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s theme", (_, tokens) => {
  const of = (name: string): string => tokens.get(name) ?? "missing";

  test.each(texts)("%s is text that can be read on paper (4.5 : 1)", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ink", "accent"])("%s can be read on the soft accent (4.5 : 1)", (name) => {
    expect(contrast(of(name), of("accent-soft"))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)("%s is a mark that can be seen on paper (3 : 1)", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(3);
  });

  test("sequential classes go one way, from near the paper to far from it", () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => contrast(of(`c${n}`), of("paper")));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    steps.slice(1).forEach((step, i) => expect(step / (steps[i] ?? NaN)).toBeGreaterThan(1.15));
  });

  test("the hatch of no data can be told from its ground", () => {
    expect(contrast(of("no-data"), of("no-data-line"))).toBeGreaterThan(1.5);
  });
});

test("the dark theme is the same by preference and by choice", () => {
  expect(tokensAfter(`:root:not([data-theme="light"]) {`)).toEqual(dark);
});

test("every colour of the light theme has a dark one", () => {
  const colours = [...light].filter(([, value]) => value.startsWith("#")).map(([name]) => name);
  expect([...dark.keys()]).toEqual(colours);
});

test("charts.css names no colour itself, and only tokens that exist", () => {
  const charts = readFileSync("src/styles/charts.css", "utf8");
  expect(charts).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i);
  const own = new Set([...charts.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  for (const [, name = ""] of charts.matchAll(/var\((--[\w-]+)\)/g)) {
    expect(own.has(name) || light.has(name.slice(2)), name).toBe(true);
  }
});
