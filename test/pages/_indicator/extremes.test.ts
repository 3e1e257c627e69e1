import { expect, test } from "vitest";
import { extremes } from "../../../src/pages/_indicator/extremes.ts";
import { observation } from "../../statistics/literal-figures.ts";

const at = (economy: string, value: number) => ({ ...observation(economy, 2024, value), value });
const codes = (found: readonly { economy: string }[]) => found.map(({ economy }) => economy);

test("values that are shown alike share an end", () => {
  const { highest, lowest } = extremes([at("ARE", 100), at("BHR", 99.98), at("KEN", 40), at("BDI", 9)], 1);
  expect(codes(highest)).toEqual(["ARE", "BHR"]);
  expect(codes(lowest)).toEqual(["BDI"]);
});

test("without values there is no end", () => {
  expect(extremes([], 1)).toEqual({ highest: [], lowest: [] });
});
