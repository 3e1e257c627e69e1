import { expect, test } from "vitest";
import { readDifference } from "../../scripts/site/figure-differences.ts";
import { checkFigures } from "../../scripts/site/figures.ts";
import { PublishedFigures } from "../../scripts/site/published-figures.ts";
import { pageWith, sound } from "./site-fixture.ts";

test("a difference names two figures of one indicator", () => {
  expect(readDifference("difference/ken/egdi/2024/from/group/m49-002/egdi/2024")?.from.named).toMatchObject({
    group: "m49-002",
  });
  expect(readDifference("difference/ken/egdi/2024/from/uga/epi/2024")).toBeUndefined();
  expect(readDifference("ken/egdi/2024")).toBeUndefined();
});

test("a difference is held against the two published figures as they are shown", () => {
  const published = new PublishedFigures(sound.root);
  const of = (value: string, text: string): string[] => {
    const id = "difference/ken/egdi/2024/from/ken/egdi/2024";
    const page = pageWith({ body: `<data value="${value}" data-obs="${id}">${text}</data>` });
    return checkFigures(page, published).map(({ remedy }) => remedy);
  };
  expect(of("0", "0.0000")).toEqual([]);
  expect(of("0.1", "+0.1000")).toEqual(['Write value="0".']);
  expect(of("0", "0.1")).toEqual(["Write 0.0000."]);
});
