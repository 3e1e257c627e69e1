import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { prose } from "../../src/pages/_prose.ts";

const english = language("en", {
  "about.title": "About",
  "about.description": "What it is.",
  "about.lead": "A work.",
  "about.1.slug": "what",
  "about.1.title": "What",
  "about.1.text": "One.\n\nOf {n}.",
  "about.2.slug": "whom",
  "about.2.title": "Whom",
  "about.2.text": "All.",
});

test("a page has the sections of its language file, in order, with what stands beneath them", () => {
  expect(prose(english, "about", { n: 12 }, { whom: "<p>x</p>" }).sections).toEqual([
    { id: "what", title: "What", paragraphs: ["One.", "Of 12."], html: undefined },
    { id: "whom", title: "Whom", paragraphs: ["All."], html: "<p>x</p>" },
  ]);
});

test("something beneath a section that is not there is a mistake", () => {
  expect(() => prose(english, "about", { n: 12 }, { gone: "" })).toThrow('no section "gone" in about');
});
