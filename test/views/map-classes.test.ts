import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { mapClass, mapClassLabels } from "../../src/views/map-classes.ts";

const english = language("en", {
  "map.class.range": "{from}–{to}",
  "map.class.below": "below {to}",
  "map.class.above": "{from} and above",
  "map.class.group": "{group}: {range}",
  "map.class.meets-target": "{range}, meets the target",
  "egdi-group.very-high": "very high",
  "egdi-group.high": "high",
  "egdi-group.middle": "middle",
  "egdi-group.low": "low",
});
const percentage = { code: "internet-users", decimals: 1, maximum: 100, survey: false };

test("ranges end one unit of the last digit shown below the next, so that no value fits two", () => {
  expect(mapClassLabels(english, percentage, [20, 40, 99.5])).toEqual([
    "below 20",
    "20–39.9",
    "40–99.4",
    "99.5 and above",
  ]);
});

test("an index of the Survey has the names of the UN's groups", () => {
  const egdi = { code: "egdi", decimals: 4, maximum: 1, survey: true };
  expect(mapClassLabels(english, egdi, [0.25, 0.5, 0.75])).toEqual([
    "low: below 0.25",
    "middle: 0.25–0.4999",
    "high: 0.5–0.7499",
    "very high: 0.75 and above",
  ]);
});

test("other measures and other limits do not", () => {
  expect(mapClassLabels(english, { ...percentage, decimals: 2, maximum: 1 }, [0.25, 0.5, 0.75])[0]).toBe("below 0.25");
  const input = { code: "hci-egov-literacy", decimals: 4, maximum: 1, survey: true };
  expect(mapClassLabels(english, input, [0.2, 0.4])[0]).toBe("below 0.2");
});

test("prices of entry-level broadband say which classes meet the target of 2 %, and others do not", () => {
  const price = { code: "price-mobile-data-5gb-gni", decimals: 2, maximum: undefined, survey: false };
  expect(mapClassLabels(english, price, [1, 2, 5])).toEqual([
    "below 1, meets the target",
    "1–1.99, meets the target",
    "2–4.99",
    "5 and above",
  ]);
  expect(mapClassLabels(english, { ...price, code: "price-mobile-cellular-low-gni" }, [1, 2])[0]).toBe("below 1");
});

test("large limits are short, and their ranges meet", () => {
  const count = { code: "population", decimals: 0, maximum: undefined, survey: false };
  expect(mapClassLabels(english, count, [200_000, 2_000_000])).toEqual(["below 200K", "200K–2M", "2M and above"]);
});

test("a class of the largest possible value alone, or of one shown value, is that value", () => {
  expect(mapClassLabels(english, percentage, [99, 100])).toEqual(["below 99", "99–99.9", "100"]);
  expect(mapClassLabels(english, { ...percentage, decimals: 0 }, [1, 2])).toEqual(["below 1", "1", "2 and above"]);
});

test("the class is that of the value as shown: 39.96 is written 40.0", () => {
  expect(mapClass(39.96, { decimals: 1 }, [20, 40])).toBe(2);
  expect(mapClass(39.94, { decimals: 1 }, [20, 40])).toBe(1);
  expect(mapClass(40, { decimals: 1 }, [20, 40])).toBe(2);
  expect(mapClass(0, { decimals: 1 }, [20, 40])).toBe(0);
});
