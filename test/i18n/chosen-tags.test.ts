import { afterEach, expect, test, vi } from "vitest";
import { siteTags } from "../../scripts/site/site-tags.ts";
import { chosenTags } from "../../src/i18n/chosen-tags.ts";
import { tags } from "./language-files.ts";

const there = ["ar", "en", "fr"];

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a build is of the languages that LANGUAGES names, in the order of the files", () => {
  expect(chosenTags(there, "fr,en")).toEqual(["en", "fr"]);
  expect(chosenTags(there, " ar ,")).toEqual(["ar"]);
});

test("where LANGUAGES says nothing a build is of all languages", () => {
  expect(chosenTags(there)).toEqual(there);
  expect(chosenTags(there, "")).toEqual(there);
});

test("a language that is not there is an error that names those there are", () => {
  expect(() => chosenTags(there, "en,de,x")).toThrow(
    'LANGUAGES asks for "de" and "x", and src/i18n has no such language.\n  Write one or more of these, with commas: ar,en,fr',
  );
});

test.for(tags)("LANGUAGES=%s leaves that language alone to pages and checks", async (tag) => {
  vi.stubEnv("LANGUAGES", tag);
  vi.resetModules();
  const { languages } = await import("../../src/i18n/languages.ts");
  expect(languages.map((language) => language.tag)).toEqual([tag]);
  expect(siteTags()).toEqual([tag]);
});

test("English stands first among the languages of pages", async () => {
  vi.resetModules();
  const { languages } = await import("../../src/i18n/languages.ts");
  expect(languages.map((language) => language.tag)).toEqual(["en", ...tags.filter((tag) => tag !== "en")]);
});
