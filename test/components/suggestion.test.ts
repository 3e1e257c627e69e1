import { expect, test } from "vitest";
import { suggestion, wordsOf } from "../../src/components/suggestion.ts";
import { languageOf } from "../../src/i18n/languages.ts";

const questioned = { page: "https://a.org/en/x/", title: "X", value: "0.63", source: "UN DESA" };

test("a build without a place for corrections has no link", () => {
  expect(suggestion(languageOf("en"), questioned, undefined)).toBeUndefined();
});

test("a link names the address, the value and its source", () => {
  const { href = "" } = suggestion(languageOf("en"), questioned, "data@example.org") ?? {};
  const body = new URL(href).searchParams.get("body");
  for (const told of [questioned.page, questioned.value, questioned.source]) expect(body).toContain(told);
});

test("HTML is told as its words", () => {
  expect(wordsOf('<a href="/x">A &amp; B</a>, &lt;2024&gt;')).toBe("A & B, <2024>");
});
