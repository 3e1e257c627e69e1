import { expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import { glossary } from "../../../src/pages/_service/glossary.ts";

const words = (terms: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(terms).flatMap(([id, term]) => [
      [`glossary.${id}.term`, term],
      [`glossary.${id}.definition`, "…"],
    ]),
  );

test("terms stand in the order of the language; the title of the page is no term", () => {
  const english = language("en", {
    "glossary.title": "Glossary",
    ...words({ rank: "Rank", egdi: "EGDI", gni: "GNI" }),
  });
  expect(glossary(english, {}).map(({ id }) => id)).toEqual(["egdi", "gni", "rank"]);
});

test("the Arabic article does not count", () => {
  const arabic = language("ar", words({ median: "الوسيط", series: "سلسلة", rank: "الترتيب" }));
  expect(glossary(arabic, {}).map(({ id }) => id)).toEqual(["rank", "series", "median"]);
});
