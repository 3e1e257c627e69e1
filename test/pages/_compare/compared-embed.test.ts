import { expect, test } from "vitest";
import { languageOf } from "../../../src/i18n/languages.ts";
import { compared } from "../../../src/pages/_compare/compared.ts";
import { comparedEmbed } from "../../../src/pages/_compare/compared-embed.ts";

const of = (code: string, codes: readonly string[]) => comparedEmbed(languageOf("en"), compared(code, codes));

test("a comparison of economies opens as the trend of the first with the others in it", () => {
  expect(of("egdi", ["KEN", "UGA", "TZA"])).toBe("/en/embed/?view=trend&code=egdi&economy=ken&e=uga,tza");
});

test("economies without figures are left out of it", () => {
  expect(of("egdi", ["CHN", "HKG", "MNG"])).toBe("/en/embed/?view=trend&code=egdi&economy=chn&e=mng");
});

test("regions and world open as the groups of the indicator", () => {
  expect(of("egdi", ["world", "m49-002"])).toBe("/en/embed/?view=groups&code=egdi");
});

test("what no other view shows is a chart of its page: a group with its members, an economy without figures", () => {
  expect(of("egdi", ["m49-002", "KEN"])).toBeUndefined();
  expect(of("egdi", ["HKG", "CHN"])).toBeUndefined();
});
