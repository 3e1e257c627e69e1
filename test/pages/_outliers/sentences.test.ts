import { describe, expect, test } from "vitest";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import type { Outlier, OutlierFit } from "../../../src/model/outlier.ts";
import { outliersPage } from "../../../src/pages/_outliers/outliers.ts";
import { fitSentences } from "../../../src/pages/_outliers/sentences.ts";
import { bodyRows } from "../body-rows.ts";

const english = languageOf("en");
const arabic = languageOf("ar");
const fit: OutlierFit = {
  ...{ indicator: "epi", year: 2024, n: 180, rSquared: 0.449, coefficients: [0, 1, 1] },
  without: ["PRK", "CUB"],
};
const cases = (outside: Outlier["outside"], count: number): Outlier[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      economy: `E${index}`,
      indicator: "epi",
      year: 2024,
      value: 0.5,
      connectivity: 0.5,
      income: 1,
      incomeYear: 2023,
    },
    ...{ expected: 0.5, residual: 0, lower: 0.4, upper: 0.6, outside, place: 1, expectedPlace: 1, places: 0 },
  }));
const bare = (sentences: readonly string[]): string => sentences.join(" ").replace(/\u00a0/g, " ");

test("the fit is told with its States, what it takes up, who lies outside and how many scatter puts there", () => {
  expect(bare(fitSentences(english, fit, [...cases("above", 1), ...cases("below", 3)]))).toBe(
    "The regression is over 180 Member States; connectivity and income take up 45 % of the variance. " +
      "Above the 95 % prediction interval: 1 State; below it: 3 States. Scatter alone would put about 9 outside. " +
      "Left out for want of an income figure: Cuba, Democratic People’s Republic of Korea.",
  );
});

test("nobody is named where nobody is left out, and nobody outside is said to be none", () => {
  const text = bare(fitSentences(english, { ...fit, without: [] }, cases("within", 5)));
  expect(text).not.toContain("Left out");
  expect(text).toContain("interval: 0 States; below it: 0 States.");
});

test("States are counted in the six forms of Arabic", () => {
  const above = (count: number): string =>
    /: (.*?)؛ ودونها/.exec(bare(fitSentences(arabic, fit, cases("above", count))))?.[1] ?? "";
  expect([0, 1, 2, 3, 11, 100].map(above)).toEqual([
    "0 دولة",
    "دولة واحدة (1)",
    "دولتان (2)",
    "3 دول",
    "11 دولة",
    "100 دولة",
  ]);
});

describe.each(languages.map((language) => [language.tag, language] as const))("the page in %s", (_, language) => {
  test("has both indices, a chart with its table and every State, and no broken words", () => {
    const { sections, lead, note } = outliersPage(language);
    expect(sections.map(({ id }) => id)).toEqual(["epi", "osi"]);
    for (const { charts, before = "", html = "" } of sections) {
      expect(charts[0]?.narrow).toContain("<svg");
      expect(bodyRows(html).length).toBeGreaterThan(180);
      expect(`${before}${lead}${note}`).not.toMatch(/[{}]|NaN|undefined/);
    }
  });
});

test("no word says that one thing brings about another", () => {
  const page = outliersPage(english);
  const words = [page.title, page.description, page.lead, page.note, english.text("outliers.methods.text")].join(" ");
  expect(words).not.toMatch(/\b(because|causes?|due to|leads? to|drives?|explains?|effect|impact|thanks to)\b/i);
});
