import { expect, test } from "vitest";
import { languageOf } from "../../src/i18n/languages.ts";
import { mapDescription } from "../../src/views/map-description.ts";

const english = languageOf("en");
const one = (name: string, value: number) => ({ name, value });

test("a map is described by how many it shows, the highest and the lowest", () => {
  const shown = [one("Kenya", 0.2), one("Denmark", 0.9), one("Chad", 0.1)];
  expect(mapDescription(english, { decimals: 1 }, shown, 2)).toMatch(
    /^.*: 3 with a figure, 2 Member States without one\..* Highest: Denmark \(0\.9\)\. Lowest: Chad \(0\.1\)\.$/,
  );
});

test("two that look equal are both named, more are counted", () => {
  const shown = [one("A", 1), one("B", 0.98), one("C", 0.5), one("D", 0.5), one("E", 0.5)];
  expect(mapDescription(english, { decimals: 1 }, shown, 0)).toMatch(
    /Highest: A and B \(1\.0\)\. Lowest: 3 economies \(0\.5\)\.$/,
  );
});

test("where all look equal, or none has a figure, no one is the highest", () => {
  expect(mapDescription(english, { decimals: 0 }, [one("A", 1), one("B", 1)], 0)).not.toContain("Highest");
  expect(mapDescription(english, { decimals: 0 }, [], 193)).not.toContain("Highest");
});
