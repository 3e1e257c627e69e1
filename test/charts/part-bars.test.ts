import { expect, test } from "vitest";
import { partBars } from "../../src/charts/part-bars.ts";

const frame = { width: 340, title: "Entries", description: "Two bars." };
const bars = [
  { name: "C1", parts: [977, 306] as const, figure: "977 + 306 = 1,283" },
  { name: "C7", parts: [91] as const, figure: "91" },
];

/** Left end and length of each bar, px. */
const boxes = (svg: string) =>
  [...svg.matchAll(/class="bar (\w+)" d="M([\d.]+) [\d.]+h([\d.]+)/g)].map(([, kind, left, length]) => ({
    kind,
    left: Number(left),
    length: Number(length),
  }));

test("a second part begins where the first ends, and all bars have one scale", () => {
  const [first, second, other] = boxes(partBars({ ...frame, bars }));
  expect([first?.kind, second?.kind, other?.kind]).toEqual(["self", "estimate", "self"]);
  expect(second?.left).toBeCloseTo((first?.left ?? 0) + (first?.length ?? 0), 0);
  expect((second?.length ?? 0) / (first?.length ?? 1)).toBeCloseTo(306 / 977, 1);
  expect((other?.length ?? 0) / (first?.length ?? 1)).toBeCloseTo(91 / 977, 1);
});

test("the longest bar leaves room for its figure", () => {
  const lengths = boxes(partBars({ ...frame, bars })).map(({ left, length }) => left + length);
  expect(Math.max(...lengths)).toBeLessThan(340 - 90);
});

test("without bars there is no chart", () => {
  expect(partBars({ ...frame, bars: [] })).toBe("");
});

test("two bars, one of two parts", async () => {
  await expect(partBars({ ...frame, bars })).toMatchFileSnapshot("snapshots/part-bars.svg");
});
