import { expect, test } from "vitest";
import { findNames } from "../../../src/views/compare/find-names.ts";

const names = {
  KEN: ["KE", "Kenya", "كينيا"],
  CIV: ["CI", "Côte d’Ivoire", "كوت ديفوار"],
  ATG: ["AG", "Antigua and Barbuda", "أنتيغوا وبربودا"],
  SWZ: ["SZ", "Eswatini", "إسواتيني"],
  JOR: ["JO", "Jordan", "الأردن"],
  GIN: ["GN", "Guinea", "غينيا"],
  GNB: ["GW", "Guinea-Bissau", "غينيا - بيساو"],
  "m49-002": ["Africa", "أفريقيا"],
};
const find = (typed: string): string[] => findNames(typed, names, Object.keys(names));

test("codes are found, the exact one first", () => {
  expect(find("gn")[0]).toBe("GIN");
  expect(find("KEN")).toEqual(["KEN"]);
  expect(find("m49-002")).toEqual(["m49-002"]);
});

test("case, accents and apostrophes do not matter", () => {
  expect(find("cote d'iv")).toEqual(["CIV"]);
  expect(find("GUINEA")).toEqual(["GIN", "GNB"]);
});

test("Arabic is found without the article, the joined و and the hats of the alif", () => {
  expect(find("اردن")).toEqual(["JOR"]);
  expect(find("بربودا")).toEqual(["ATG"]);
  expect(find("اسواتيني")).toEqual(["SWZ"]);
});

test("a later word of a name is found after names that begin so; nothing typed finds all", () => {
  expect(find("b")).toEqual(["ATG", "GNB"]);
  expect(find("  ")).toHaveLength(8);
  expect(find("xyz")).toEqual([]);
});
