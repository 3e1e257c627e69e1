import { describe, expect, test } from "vitest";

import { figureKinds, readFigureId } from "../../scripts/site/figure-kinds.ts";
import { bareText, figureTexts } from "../../scripts/site/figure-text.ts";
import { checkFigures, countWithheld } from "../../scripts/site/figures.ts";
import { PublishedFigures } from "../../scripts/site/published-figures.ts";
import { faultReport } from "../../scripts/site/site-fault.ts";
import { pageWith, sound } from "./site-fixture.ts";

const forms = figureKinds.map(({ form }) => form).join(", ");

test.for([
  [
    '<data value="0.63140" data-obs="ken/egdi/2024">0.631</data>',
    'the text is not the value with 4 decimals in "en".\n  Write 0.6314.',
  ],
  [
    '<data value="0.6314" data-obs="ken/egdi/2024">63.14 %</data>',
    'the text is not the value with 4 decimals in "en".\n  Write 0.6314.',
  ],
  [
    '<data value="0.6315" data-obs="ken/egdi/2024">0.6315</data>',
    'data/v1/economies/ken.csv says 0.63140.\n  Write value="0.63140".',
  ],
  [
    '<data value="" data-obs="ken/egdi/2024">0.6314</data>',
    'data/v1/economies/ken.csv says 0.63140.\n  Write value="0.63140".',
  ],
  [
    '<data value="1" data-obs="ken/egdi/2026">1.0000</data>',
    "data/v1/economies/ken.csv has no such row.\n  Mend data-obs, or publish it.",
  ],
  [
    '<data value="1" data-obs="xxx/egdi/2024">1.0000</data>',
    "data/v1/economies/xxx.csv has no such row.\n  Mend data-obs, or publish it.",
  ],
  [
    '<data value="0" data-obs="ken/internet-users/2024">0.0</data>',
    "data/v1/economies/ken.csv has no figure there.\n  Show it as no figure, and why.",
  ],
  [
    '<data value="1" data-obs="ken/unlisted/2024">1</data>',
    'data/v1/indicators.csv lacks "unlisted".\n  Publish the indicator.',
  ],
  [
    '<data value="110" data-obs="rank/ken/egdi/2024">110</data>',
    'data/v1/derived/rank.csv says 109.\n  Write value="109".',
  ],
  [
    '<data value="-0.06273" data-obs="change/ken/egdi/2024/previous">0.0627</data>',
    'the text is not the value with 4 decimals in "en".\n  Write −0.0627.',
  ],
  [
    '<data value="-2" data-obs="rank-change/ken/egdi/2024/5">+2</data>',
    'the text is not the value with 0 decimals in "en".\n  Write −2 or 2.',
  ],
  [
    '<data value="1" data-obs="group/m49-002/egdi/2022">1.0000</data>',
    "data/v1/groups/m49-002.csv has no such row.\n  Mend data-obs, or publish it.",
  ],
  ['<data value="1" data-obs="egdi/2024">1</data>', `data-obs names no figure.\n  Write it as one of: ${forms}.`],
] as const)("a figure is the published one, and its text the rounding: %s", ([body, report]) => {
  const faults = checkFigures(pageWith({ body }), new PublishedFigures(sound.root));
  expect(faultReport(faults)).toBe(`figures: ${body}: ${report}\n  In en/about/index.html`);
});

test("a data element without data-obs is a fault", () => {
  const faults = checkFigures(pageWith({ body: '<data value="1">1</data>' }), new PublishedFigures(sound.root));
  expect(faultReport(faults)).toBe(
    `figures: <data value="1" data-obs="">1</data>: data-obs names no figure.
  Write it as one of: ${forms}.
  In en/about/index.html`,
  );
});

test("a figure of an indicator that no file offers is held against itself, and counted", () => {
  const shown = pageWith({
    body:
      '<data value="0.50120" data-obs="ken/osi/2024">0.5012</data>' +
      '<data value="120" data-obs="rank/ken/osi/2024">120</data>' +
      '<data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>',
  });
  const published = new PublishedFigures(sound.root);
  expect(checkFigures(shown, published)).toEqual([]);
  expect(countWithheld([shown], published)).toBe(2);
});

test.for([
  [
    '<data value="0.50120" data-obs="ken/osi/2024">0.502</data>',
    'the text is not the value with 4 decimals in "en".\n  Write 0.5012.',
  ],
  [
    '<data value="" data-obs="ken/osi/2024">–</data>',
    "it is not a number.\n  Write the figure as its publisher printed it.",
  ],
] as const)("a figure that no file offers is a fault all the same: %s", ([body, report]) => {
  const faults = checkFigures(pageWith({ body }), new PublishedFigures(sound.root));
  expect(faultReport(faults)).toBe(`figures: ${body}: ${report}\n  In en/about/index.html`);
});

describe("the texts of a figure", () => {
  test.for([
    [1234.5, 1, "plain", "en", ["1,234.5"]],
    [1234.5, 1, "plain", "ar", ["1,234.5"]],
    [1234.5, 1, "plain", "fr", ["1\u202f234,5"]],
    [-0.5, 2, "plain", "en", ["−0.50"]],
    [0.5, 2, "signed", "en", ["0.50", "+0.50"]],
    [-0.5, 2, "signed", "ar", ["−0.50"]],
    [-3, 0, "loose", "en", ["−3", "3"]],
    [-0.00001, 4, "signed", "en", ["0.0000"]],
  ] as const)("%d with %d decimals, %s, in %s", ([figure, decimals, sign, lang, texts]) => {
    expect([...new Set(figureTexts(figure, decimals, sign, lang))]).toEqual(texts);
  });

  test("marks of direction and the kind of minus do not count", () => {
    expect(bareText(" \u2066\u200e-3\u200f\u2069 ")).toBe("−3");
  });
});

test("a form of words comes before an observation's", () => {
  expect(readFigureId("ken/egdi/2024")?.kind.table).toBe("economies/{economy}.csv");
  expect(readFigureId("rank/ken/egdi/latest")?.named).toEqual({
    economy: "ken",
    indicator: "egdi",
    cross_section: "latest",
  });
  expect(readFigureId("rank/ken/egdi")?.kind.table).toBe("economies/{economy}.csv");
  expect(readFigureId("ken")).toBeUndefined();
});
