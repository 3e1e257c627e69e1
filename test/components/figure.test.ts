import { expect, test } from "vitest";
import {
  absence,
  changeHtml,
  figure,
  groupFigureHtml,
  percentileHtml,
  rankChangeHtml,
  rankHtml,
} from "../../src/components/figure.ts";
import { language } from "../../src/i18n/language.ts";
import type { Change, Rank } from "../../src/model/derived.ts";
import type { Observation } from "../../src/model/observation.ts";
import { indicator } from "../sources/literal-tables.ts";

const english = language("en", {
  "no-figure": "no figure",
  "status.I": 'counted as "0"',
  "status.L": "not collected",
});
const egdi = { ...indicator("egdi"), decimals: 4 };
const observation: Observation = {
  economy: "KEN",
  indicator: "egdi",
  year: 2024,
  value: 0.6314,
  printed: "0.63140",
  status: "A",
  scope: "",
  source: "un",
  sourceFile: "data/raw/un/survey.csv",
  sourceLine: 2,
};
const absent = (why: string) => `<span class="absent" title="${why}"><span class="vh">${why}</span></span>`;

test("a figure has its value to the letter, its address and its text rounded for the reader", () => {
  expect(figure(english, egdi, observation)).toBe('<data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>');
  expect(figure(english, { ...egdi, decimals: 1 }, observation)).toContain(">0.6</data>");
});

test("an absence is a dash with the reason in words: no figure, what the publisher says, counted as 0", () => {
  expect(figure(english, egdi, undefined)).toBe(absent("no figure"));
  expect(figure(english, egdi, { ...observation, value: undefined, printed: "", status: "L" })).toBe(
    absent("not collected"),
  );
  expect(figure(english, egdi, { ...observation, value: undefined, printed: "0.00000", status: "I" })).toBe(
    absent("counted as &quot;0&quot;"),
  );
  expect(absence(english)).toBe(absent("no figure"));
});

test("a figure of a group has the value as it is published", () => {
  const found = {
    value: 0.638174,
    year: 2024,
    method: "unweighted",
    members: 1,
    membersWithValue: 1,
    populationShare: 1,
  } as const;
  expect(groupFigureHtml(english, egdi, "world", found)).toBe(
    '<data value="0.638174" data-obs="group/world/egdi/2024">0.6382</data>',
  );
  expect(groupFigureHtml(english, egdi, "world", undefined)).toBe(absent("no figure"));
});

const rank: Rank = { economy: "KEN", year: 2024, rank: 109, of: 193, basis: "printed", percentile: 43.75 };

test("a rank and a percentile position have the address of their cross-section", () => {
  expect(rankHtml(english, "egdi", 2024, rank)).toBe('<data value="109" data-obs="rank/ken/egdi/2024">109</data>');
  expect(percentileHtml(english, "egdi", "latest", rank)).toBe(
    '<data value="43.75" data-obs="percentile/ken/egdi/latest">44</data>',
  );
  expect(rankHtml(english, "egdi", 2024, undefined)).toBe(absent("no figure"));
  expect(percentileHtml(english, "egdi", 2024, { ...rank, percentile: undefined })).toBe(absent("no figure"));
});

const change: Change = {
  economy: "KEN",
  year: 2024,
  span: "previous",
  fromYear: 2022,
  valueChange: 0.0725,
  rankChange: -4,
  methodBreak: false,
};

test("a change has its sign; places lost stand without, as the words around them say which", () => {
  expect(changeHtml(english, egdi, change)).toBe(
    '<data value="0.0725" data-obs="change/ken/egdi/2024/previous">+0.0725</data>',
  );
  expect(rankChangeHtml(english, "egdi", change)).toBe(
    '<data value="-4" data-obs="rank-change/ken/egdi/2024/previous">4</data>',
  );
});

test("where one of two years has no rank there is no change of rank, not a change of 0", () => {
  expect(rankChangeHtml(english, "egdi", { ...change, rankChange: undefined })).toBe(absent("no figure"));
});
