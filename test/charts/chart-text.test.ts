import { expect, test } from "vitest";
import { chartSvg } from "../../src/charts/chart-svg.ts";
import { dotsPath, linePath } from "../../src/charts/path-text.ts";
import { shortNumber } from "../../src/charts/short-number.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { wrapText } from "../../src/charts/wrap-text.ts";

test("a chart escapes its words, reads left to right and is one picture", () => {
  const svg = chartSvg("trend", { width: 10, height: 5, title: `"A" & B`, description: "x < y" }, "");
  expect(svg).toBe(
    `<svg direction="ltr" viewBox="0 0 10 5" class="chart trend" role="img" aria-label="&quot;A&quot; &amp; B"><desc>x &lt; y</desc></svg>`,
  );
});

test("a coordinate has one decimal at most, and never a minus zero", () => {
  expect([12.34, 12, -0.04, -3.25].map(shortNumber)).toEqual(["12.3", "12", "0", "-3.2"]);
});

test("a path is relative, and rounding does not add up", () => {
  expect(
    linePath([
      [
        [0, 10],
        [0.34, 9.4],
        [0.68, 9.4],
      ],
    ]),
  ).toBe("M0 10l.3-.6 .4 0");
  const many = Array.from({ length: 1001 }, (_, i) => [i * 0.33, 0] as const);
  const steps = linePath([many])
    .replace(/.*l/, "")
    .split(" ")
    .filter((_, i) => i % 2 === 0);
  expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(330, 1);
});

test("runs are not joined, and a run of one point is a dot", () => {
  expect(
    linePath([
      [
        [1, 1],
        [2, 2],
      ],
      [[5, 5]],
    ]),
  ).toBe("M1 1l1 1m3 3h0");
  expect(
    dotsPath([
      [1, 2],
      [3, 4],
    ]),
  ).toBe("M1 2h0m2 2h0");
});

test("a width is estimated, wider for capitals, bold and East Asian letters", () => {
  expect(textWidth("Kenya 0.63")).toBeGreaterThan(55);
  expect(textWidth("Kenya 0.63")).toBeLessThan(72);
  expect(textWidth("WWW")).toBeGreaterThan(textWidth("www") - 1);
  expect(textWidth("Kenya", 12, true)).toBeGreaterThan(textWidth("Kenya"));
  expect(textWidth("中国")).toBe(24);
  expect(textWidth("كينيا")).toBeLessThan(40);
});

test("long names break at spaces and keep their figure", () => {
  expect(wrapText("Lao People's Democratic Republic 0.44", 100)).toEqual([
    "Lao People's",
    "Democratic",
    "Republic 0.44",
  ]);
  expect(wrapText("United Kingdom of Great Britain and Northern Ireland 0.96", 100).at(-1)).toBe("… 0.96");
  expect(wrapText("Kenya 0.63", 100)).toEqual(["Kenya 0.63"]);
});
