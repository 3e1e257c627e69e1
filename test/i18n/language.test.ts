import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { rowsOf } from "../data/table-rows.ts";
import { languageOf, tags } from "./language-files.ts";

const words = {
  greeting: "Hello {name}",
  "file.one": "{n} file of {name}",
  "file.other": "{n} files of {name}",
  "economy.KOR": "Republic of Korea",
  "economy.KOR.short": "Rep. of Korea",
};
const literal = language("en", words);

describe("text", () => {
  test("is filled with its values", () => {
    expect(literal.text("greeting", { name: "Kenya" })).toBe("Hello Kenya");
  });

  test("says which file lacks which key", () => {
    expect(() => literal.text("gretting")).toThrow('src/i18n/en.json has no "gretting". Add the key with its text.');
  });

  test("says which value was not given", () => {
    expect(() => literal.text("greeting")).toThrow('src/i18n/en.json, "greeting": nothing was given for {name}.');
  });

  test("of a count takes the form of the language and writes the number as it does", () => {
    expect(literal.count("file", 1, { name: "ITU" })).toBe("1 file of ITU");
    expect(literal.count("file", 1200, { name: "ITU" })).toBe("1,200 files of ITU");
    const arabic = language("ar", { "file.two": "ملفان", "file.few": "{n} ملفات", "file.other": "{n} ملف" });
    expect([2, 3, 100].map((count) => arabic.count("file", count))).toEqual(["ملفان", "3 ملفات", "100 ملف"]);
    expect(arabic.countKey("file", 11)).toBe("file.other");
  });
});

describe.each(tags)("in %s", (tag) => {
  const { number, signed, percent, compact, month, range, direction, text } = languageOf(tag);

  test("numbers have Latin digits", () => {
    const written = [
      number(1234.5, 1),
      signed(-0.5, 2),
      percent(0.61),
      compact(5_000_000),
      month("2026-04"),
      range(2003, 2024),
    ];
    for (const one of written) {
      expect(one).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(one).toMatch(/[0-9]/);
    }
  });

  test("a number is rounded for the reader, with as many decimals as are wanted", () => {
    expect(number(0.6314, 4)).toMatch(/^0[.,]6314$/);
    expect(number(120, 2)).toMatch(/^120[.,]00$/);
  });

  test("a change has its sign, none where nothing changed", () => {
    expect(signed(0.25, 2)).toMatch(/\+0[.,]25$/);
    expect(signed(-0.25, 2)).toMatch(/[-−]0[.,]25$/);
    expect(signed(0, 2)).toMatch(/^0[.,]00$/);
  });

  test("a range keeps its order in right-to-left text, and its line; of one year it is the year", () => {
    expect(range(2003, 2024)).toBe("\u20662003–\u20602024\u2069");
    expect(range(2024, 2024)).toBe("2024");
  });

  test("there is a direction, and words", () => {
    expect(direction).toMatch(/^(ltr|rtl)$/);
    expect(text("site.name")).not.toBe("");
  });
});

describe("names of economies", () => {
  const economies = rowsOf("reference/economies.csv").map(({ iso3 = "", iso2 = "" }) => ({ iso3, iso2 }));
  const byIso3 = new Map(economies.map((economy) => [economy.iso3, economy]));
  const nameIn = (tag: string, iso3: string) => languageOf(tag).economyName(byIso3.get(iso3) ?? { iso3, iso2: iso3 });

  test.each([
    ["TUR", "Türkiye", "تركيا"],
    ["CIV", "Côte d’Ivoire", "كوت ديفوار"],
    ["VNM", "Viet Nam", "فييت نام"],
    ["TWN", "Taiwan Province of China", "مقاطعة تايوان الصينية"],
    ["PSE", "State of Palestine", "دولة فلسطين"],
    ["XKX", "Kosovo (under UNSCR 1244)", "كوسوفو (بموجب قرار مجلس الأمن 1244)"],
    ["ANT", "Netherlands Antilles (former)", "جزر الأنتيل الهولندية (سابقاً)"],
    ["SCG", "Serbia and Montenegro (former)", "صربيا والجبل الأسود (سابقاً)"],
    ["KEN", "Kenya", "كينيا"],
  ])("%s is %s, %s", (iso3, inEnglish, inArabic) => {
    expect(nameIn("en", iso3)).toBe(inEnglish);
    expect(nameIn("ar", iso3)).toBe(inArabic);
  });

  test.each(tags)("no two economies have the same name in %s, and none is its code", (tag) => {
    const names = economies.map(({ iso3 }) => nameIn(tag, iso3));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(economies.filter(({ iso3, iso2 }) => [iso3, iso2].includes(nameIn(tag, iso3)))).toEqual([]);
  });

  test("a name that is long has a short one for charts; the others are their own", () => {
    const korea = { iso3: "KOR", iso2: "KR" };
    expect(literal.economyName(korea)).toBe("Republic of Korea");
    expect(literal.economyShortName(korea)).toBe("Rep. of Korea");
    expect(literal.economyShortName({ iso3: "KEN", iso2: "KE" })).toBe("Kenya");
  });
});
