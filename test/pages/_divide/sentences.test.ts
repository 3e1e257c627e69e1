import { describe, expect, test } from "vitest";
import { divideEconomies, divideFigure } from "../../../src/pages/_divide/found.ts";
import { closingSection, direction, paceSentence } from "../../../src/pages/_divide/closing.ts";
import { dividePage } from "../../../src/pages/_divide/divide.ts";
import { farthestSentence } from "../../../src/pages/_divide/years-behind.ts";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import { bodyRows } from "../body-rows.ts";

const english = languageOf("en");
const arabic = languageOf("ar");
const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/\u00a0/g, " ");

describe("whether a gap closes", () => {
  test("is told by which way the pace leads, on either side of the world", () => {
    expect([direction(-20, 1), direction(20, -1)]).toEqual(["closing", "closing"]);
    expect([direction(-20, -1), direction(20, 1)]).toEqual(["widening", "widening"]);
  });

  test("is not told of a pace that rounds to nothing", () => {
    expect([direction(-20, 0), direction(-20, 0.004), direction(20, -0.004)]).toEqual(["still", "still", "still"]);
  });

  test("reads as a sentence in both languages", () => {
    const text = bare(paceSentence(english, "ldc").join(""));
    expect(text).toMatch(
      /^Least developed countries: the gap to the world in people online went from \d+\.\d points in 2014 to \d+\.\d in 2024\. By the line through these years it widened by \d\.\d\d points a year \(\d+ of 44 economies, \d+ % of people, 2024\)\.$/,
    );
    expect(bare(paceSentence(arabic, "ldc").join(""))).toMatch(/اتسعت بمقدار \d\.\d\d نقطة في السنة/);
    expect(paceSentence(english, "un-members")).toEqual([]);
  });
});

test("economies are counted in the six forms of Arabic", () => {
  expect([0, 1, 2, 3, 11, 100].map((n) => arabic.count("divide.n-economies", n))).toEqual([
    "0 اقتصاد",
    "اقتصاد واحد (1)",
    "اقتصادان (2)",
    "3 اقتصادات",
    "11 اقتصاداً",
    "100 اقتصاد",
  ]);
  expect(english.count("divide.n-economies", 1)).toBe("1 economy");
});

test("the economy farthest behind is told with its share, its year and the years", () => {
  const [farthest] = divideEconomies("years-behind", "internet-users", "world").toSorted((a, b) => b.value - a.value);
  if (farthest === undefined) throw new Error("Nobody is behind the world.");
  expect(bare(farthestSentence(english, farthest))).toMatch(
    /^Farthest behind is \S.*: \d+\.\d % of people were online in \d{4}, a share that the world had \d+\.\d years before\.$/,
  );
});

test("a figure is looked up by all that tells it apart, the newest where no year is given", () => {
  expect(divideFigure("gini", "world", "internet-users", "none")?.year).toBe(2024);
  expect(divideFigure("gini", "world", "internet-users", "none", 2000)?.year).toBe(2000);
  expect(divideFigure("gini", "ldc", "internet-users", "none")).toBeUndefined();
});

describe.each(languages.map((language) => [language.tag, language] as const))("the page in %s", (_, language) => {
  const page = dividePage(language);
  const words = [
    ...page.sections.flatMap(({ before = "" }) => before.split("</p>")),
    ...page.keyFigures.flatMap(({ name, more }) => [name, more]),
  ].map(bare);

  test("has every section, each with a chart and its table, and no broken words", () => {
    expect(page.sections.map(({ id }) => id)).toEqual([
      "sex",
      "place",
      "age",
      "groups",
      "closing",
      "inequality",
      "years-behind",
      "usage",
      "prices",
    ]);
    for (const { id, charts } of page.sections) {
      expect(charts.length, id).toBeGreaterThan(0);
      for (const { narrow, numbers } of charts) {
        expect(narrow, id).toContain("<svg");
        expect(numbers, id).toContain("<td");
      }
    }
    expect(words.filter((one) => /[{}]|NaN|undefined| {2}/.test(one))).toEqual([]);
  });

  test("says of every key figure how many economies and what share of people stand behind it", () => {
    expect(page.keyFigures).toHaveLength(6);
    for (const { name, more } of page.keyFigures) expect(bare(more), name).toMatch(/\d+ (of|من) \d+.*\d+ %.*\d{4}/);
  });

  test("has a pace for every group with ten years of figures", () => {
    const { html = "" } = closingSection(language);
    expect(bodyRows(html)).toHaveLength(13);
  });
});
