import { expect, test } from "vitest";

import { TypeAhead } from "../../../src/client/walk/type-ahead.ts";

const named = (names: readonly string[]) => names.map((name) => ({ iso3: name.slice(0, 6), name }));
const english = named([
  "Côte d’Ivoire",
  "Kazakhstan",
  "Kenya",
  "Kiribati",
  "Uganda",
  "United Kingdom",
  "United States",
]);

/** What is found after each letter, typed every tenth of a second. */
function typed(letters: string, names = english): (string | undefined)[] {
  const typeAhead = new TypeAhead();
  const found: (string | undefined)[] = [];
  for (const [index, letter] of Array.from(letters).entries()) {
    found.push(typeAhead.type(letter, index * 100, names, found.at(-1)));
  }
  return found;
}

test("quick letters are taken together", () => {
  expect(typed("ke")).toEqual(["Kazakh", "Kenya"]);
  expect(typed("united s").at(-1)).toBe(named(["United States"])[0]?.iso3);
});

test("the same letter again goes on to the next name, and round", () => {
  expect(typed("kkkk")).toEqual(["Kazakh", "Kenya", "Kiriba", "Kazakh"]);
});

test("after a pause letters begin anew", () => {
  const typeAhead = new TypeAhead();
  typeAhead.type("k", 0, english, undefined);
  expect(typeAhead.isOpen(900)).toBe(true);
  expect(typeAhead.isOpen(1001)).toBe(false);
  expect(typeAhead.type("u", 2000, english, undefined)).toBe("Uganda");
});

test("another key between letters begins anew", () => {
  const typeAhead = new TypeAhead();
  typeAhead.type("k", 0, english, undefined);
  typeAhead.clear();
  expect(typeAhead.type("u", 100, english, undefined)).toBe("Uganda");
});

test("accents and apostrophes need not be typed", () => {
  expect(typed("cote d i").at(-1)).toBe("Côte d");
});

test("Arabic names are found with and without the article, whatever hat the alif wears", () => {
  const arabic = named(["الأردن", "أوغندا", "كينيا"]);
  expect(typed("ارد", arabic).at(-1)).toBe("الأردن");
  expect(typed("الا", arabic).at(-1)).toBe("الأردن");
  expect(typed("اوغ", arabic).at(-1)).toBe("أوغندا");
});

test("nothing begins so", () => {
  expect(typed("xq")).toEqual([undefined, undefined]);
});
