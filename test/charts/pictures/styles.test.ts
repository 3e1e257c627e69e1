import { expect, test } from "vitest";
import { pictureStyles } from "../../../src/charts/pictures/picture-styles.ts";
import { plainSelectors } from "../../../src/charts/pictures/plain-selectors.ts";
import { resolvedStyles } from "../../../src/charts/pictures/resolved-styles.ts";

const styles = (css: string, classes: string, scale = 1): string =>
  pictureStyles(resolvedStyles([css], false), `<svg class="${classes}">`, scale);

test("lists within a selector are written out, and what is of pointers, keys or another language is left out", () => {
  expect(plainSelectors(":is(.a, .b) .c, .d", false)).toEqual([".a .c", ".b .c", ".d"]);
  expect(plainSelectors(".a:is(.b, .c)", false)).toEqual([".a.b", ".a.c"]);
  expect(plainSelectors(".a:hover, .b:focus-visible, .c[x], .d:lang(ar)", false)).toEqual([]);
  expect(plainSelectors(".d:lang(ar)", true)).toEqual([".d"]);
});

test("variables become the values of the light theme, sums are worked out, media queries fall away", () => {
  const css = `:root{--ink:#111;--line:2px}@media print{.a{fill:red}}:root[x]{--ink:#eee}.a{fill:var(--ink);stroke-width:calc(var(--line) + 1px)}`;
  expect(styles(css, "a")).toBe(".a{fill:#111;stroke-width:3px}");
});

test("a variable that a class sets anew holds on it and inside of it", () => {
  const css = `:root{--x:#111}.chart{--mark:var(--x)}.chart .self{--mark:#222}.chart .line{stroke:var(--mark)}`;
  expect(styles(css, "chart line self")).toBe(
    ".chart .line{stroke:#111}.chart .self .line,.chart .line.self{stroke:#222}",
  );
});

test("a drawing takes no more than the rules of its classes", () => {
  expect(styles(`.a{fill:red}.b{fill:blue}.a .b{fill:green}`, "a")).toBe(".a{fill:red}");
});

test("strokes of a map are widened by as much as it is drawn smaller, those of charts are not", () => {
  expect(styles(`.map path{stroke-width:1px;stroke-dasharray:0 2.6}`, "map", 0.5)).toBe(
    ".map path{stroke-width:2px;stroke-dasharray:0 5.2}",
  );
  expect(styles(`.map-legend{stroke-width:1px}`, "map-legend", 0.5)).toBe(".map-legend{stroke-width:1px}");
});

test("a variable that is nowhere is an error, not a lost colour", () => {
  expect(() => styles(`.a{fill:var(--none)}`, "a")).toThrow("--none");
});
