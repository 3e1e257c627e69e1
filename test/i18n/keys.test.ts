import { describe, expect, test } from "vitest";
import { countedKeys, english, placeholders, tags, withoutForm, wordsOf } from "./language-files.ts";

const counted = countedKeys(english);
const stems = (keys: Iterable<string>) => [...new Set([...keys].map((key) => withoutForm(key, counted)))].sort();

describe.each(tags)("src/i18n/%s.json", (tag) => {
  const words = wordsOf.get(tag) ?? {};
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

  test("has the keys of English, counts in the forms of its own", () => {
    expect(stems(Object.keys(words))).toEqual(stems(Object.keys(english)));
  });

  test("has no empty text", () => {
    expect(Object.keys(words).filter((key) => words[key]?.trim() === "")).toEqual([]);
  });

  test("asks for the same values as English", () => {
    const unlike = Object.keys(words).filter((key) => {
      const stem = withoutForm(key, counted);
      const wanted = placeholders(english[key] ?? english[`${stem}.other`] ?? "");
      const asked = placeholders(words[key] ?? "");
      // "one", "two" and "zero" may be said in words.
      const counts = /\.(zero|one|two)$/.test(key) && stem !== key ? ["n"] : [];
      return (
        wanted.some((name) => !asked.includes(name) && !counts.includes(name)) ||
        asked.some((name) => !wanted.includes(name))
      );
    });
    expect(unlike).toEqual([]);
  });

  test("has every form that counting takes in the language, but for zero; or one form that serves all", () => {
    const needed = categories.filter((category) => category !== "zero");
    const incomplete = [...counted].filter((key) => {
      const there = needed.filter((category) => words[`${key}.${category}`] !== undefined);
      return !there.includes("other") || (there.length > 1 && there.length < needed.length);
    });
    expect(incomplete).toEqual([]);
  });

  test("has no form that counting never takes in the language", () => {
    const forms = ["zero", "one", "two", "few", "many", "other"].filter(
      (form) => !categories.some((one) => one === form),
    );
    const idle = [...counted].flatMap((key) => forms.map((form) => `${key}.${form}`)).filter((key) => key in words);
    expect(idle).toEqual([]);
  });

  test("writes digits in Latin script", () => {
    expect(Object.keys(words).filter((key) => /[\u0660-\u0669\u06f0-\u06f9]/.test(words[key] ?? ""))).toEqual([]);
  });

  test("has no space at the end of a text, but in what joins others", () => {
    const joints = ["comma", "semicolon", "list.separator"];
    const spaced = Object.keys(words).filter((key) => !joints.includes(key) && words[key] !== words[key]?.trim());
    expect(spaced).toEqual([]);
  });
});
