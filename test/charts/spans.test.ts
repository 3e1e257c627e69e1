import { expect, test } from "vitest";
import { spans, type SpansOptions } from "../../src/charts/spans.ts";

const places: SpansOptions = {
  width: 328,
  title: "What moved the rank, in places",
  description: "Description",
  domain: [-20, 20],
  ticks: [-20, -10, 0, 10, 20],
  line: 0,
  format: String,
  rows: [
    { label: "Online services", from: 0, to: 7.3, figure: "+7.3" },
    { label: "Human capital", from: 0, to: -4, figure: "−4.0" },
    { label: "Places gained", from: 0, to: 3, figure: "+3", strong: true },
  ],
};

test("places gained and lost stand to both sides of no change, their sum stronger", async () => {
  await expect(spans(places)).toMatchFileSnapshot("snapshots/spans.svg");
});

test("a span without length is a mark all the same, and has names at the left where there is width", () => {
  const one = { ...places, rows: [{ label: "Rounding", from: 5, to: 5, figure: "5" }] };
  expect(spans(one)).toMatch(/class="extent" d="M[\d.]+ [\d.]+l3 0"/);
  expect(spans({ ...one, width: 560 })).toContain('class="row-names"');
});

test("there is no chart without rows", () => {
  expect(spans({ ...places, rows: [] })).toBe("");
});
