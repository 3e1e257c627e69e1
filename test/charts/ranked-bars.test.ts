import { expect, test } from "vitest";
import { rankedBars, type RankedBarsOptions } from "../../src/charts/ranked-bars.ts";

const bar = (label: string, value: number) => ({ label, value, valueLabel: String(value) });
const options: RankedBarsOptions = {
  width: 560,
  title: "Title",
  description: "Description",
  first: [bar("1 Denmark", 0.98), bar("2 Lao People’s Democratic Republic", 0.97)],
  last: [bar("193 Somalia", 0)],
  between: "190 Member States between",
  domain: [0, 1],
};

test("the first and the last of a ranking, with how many stand between", async () => {
  await expect(rankedBars(options)).toMatchFileSnapshot("snapshots/ranked-bars.svg");
  await expect(rankedBars({ ...options, width: 328 })).toMatchFileSnapshot("snapshots/ranked-bars-narrow.svg");
});

test("a value of 0 still has a bar that can be seen, and no rows make no chart", () => {
  expect(rankedBars({ ...options, first: [], between: "" })).toContain("h1v10h-1z");
  expect(rankedBars({ ...options, first: [], last: [] })).toBe("");
});

test("beside its bar no name is cut, however long", () => {
  const label = "7 المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية";
  const first = [{ label, value: 0.9577, valueLabel: "0.9577" }];
  const words = [...rankedBars({ ...options, width: 560, first, last: [], between: "" }).matchAll(/>([^<>]+)</g)];
  expect(words.map(([, word = ""]) => word).join(" ")).toContain("وآيرلندا الشمالية");
  expect(words.join(" ")).not.toContain("…");
});
