import { expect, test } from "vitest";
import { language, type Language } from "../../src/i18n/language.ts";
import { dataPage } from "../../src/pages/_data/data-page.ts";
import { economyRegions } from "../../src/pages/_economies/economy-list.ts";
import { methodology } from "../../src/pages/_methodology/methodology.ts";
import { quality } from "../../src/pages/_quality/quality.ts";
import { sourcesPage } from "../../src/pages/_sources/sources.ts";
import { english } from "../i18n/language-files.ts";

/** Every text holds what would be an element, were it not escaped: <§key>. Slugs are parts of addresses. */
const words = Object.fromEntries(
  Object.entries(english).map(([key, text]) => [key, key.endsWith(".slug") ? text : `${text}<§${key}>`]),
);
const ours = language("en", words);
const marked: Language = {
  ...ours,
  economyName: (economy) => `${ours.economyName(economy)}<§economy-name>`,
  economyShortName: (economy) => `${ours.economyShortName(economy)}<§economy-short-name>`,
};

/** Properties that pages set as HTML; Astro escapes all others. */
const htmlProperties = new Set(["html", "narrow", "wide", "notes", "numbers", "source", "before", "big", "more"]);

/** Keys of the texts that stand unescaped in what a page sets as HTML. */
function unescaped(shown: unknown, isHtml = false): string[] {
  if (typeof shown === "string") return isHtml ? [...shown.matchAll(/<§([^>]+)>/g)].map(([, key = ""]) => key) : [];
  if (typeof shown !== "object" || shown === null) return [];
  if (Array.isArray(shown)) return shown.flatMap((part: unknown) => unescaped(part, isHtml));
  return Object.entries(shown).flatMap(([name, part]) => unescaped(part, htmlProperties.has(name)));
}

const pages: Readonly<Record<string, (language: Language) => unknown>> = {
  data: dataPage,
  economies: economyRegions,
  methodology,
  quality,
  sources: sourcesPage,
};

test.for(Object.entries(pages))("%s: texts are escaped where they stand in HTML", ([, page]) => {
  expect([...new Set(unescaped(page(marked)))]).toEqual([]);
});
