import { expect, test } from "vitest";

import { cardFigures } from "../../../src/charts/pictures/card-figures.ts";
import type { PictureLooks } from "../../../src/charts/pictures/picture-frame.ts";

const looks = { colours: { ink: "black", muted: "grey" } } as unknown as PictureLooks;
const figures = ["Rank", "EGDI", "Online"].map((name) => ({ name, figure: "1", unit: "", more: "2024" }));
const named = (bottom: number): string[] => {
  const svg = cardFigures(figures, { x: 0, top: 0, bottom, width: 196, direction: "ltr", looks });
  return figures.flatMap(({ name }) => (svg.includes(name) ? [name] : []));
};

test("figures stand closer where else not all have room, and only what has none even so is left out", () => {
  expect(named(200)).toEqual(["Rank", "EGDI", "Online"]);
  // They take 138, and 129 where they stand closer.
  expect(named(130)).toEqual(["Rank", "EGDI", "Online"]);
  expect(named(100)).toEqual(["Rank", "EGDI"]);
});

test("what has room does not stand closer", () => {
  const svg = (bottom: number) => cardFigures(figures, { x: 0, top: 0, bottom, width: 196, direction: "ltr", looks });
  expect(svg(200)).toBe(svg(1000));
  expect(svg(130)).not.toBe(svg(200));
});
