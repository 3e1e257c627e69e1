import { expect, test } from "vitest";
import { economies, groups } from "../../src/dataset.ts";
import { language, type Language } from "../../src/i18n/language.ts";
import { dataPage } from "../../src/pages/_data/data-page.ts";
import { economyRegions } from "../../src/pages/_economies/economy-list.ts";
import { groupLists } from "../../src/pages/_groups/group-list.ts";
import { groupPage } from "../../src/pages/_groups/group-page.ts";
import { moversTables, worldKeyFigures } from "../../src/pages/_home/home.ts";
import { indicatorIndex } from "../../src/pages/_indicator/indicator-index.ts";
import { indicatorPage } from "../../src/pages/_indicator/indicator-page.ts";
import { yearPage } from "../../src/pages/_indicator/year-page.ts";
import { methodology } from "../../src/pages/_methodology/methodology.ts";
import { profile } from "../../src/pages/_profile/profile.ts";
import { quality } from "../../src/pages/_quality/quality.ts";
import { sourcesPage } from "../../src/pages/_sources/sources.ts";
import { english } from "../i18n/language-files.ts";

/** Every text holds what would be an element, were it not escaped: <§key>. Slugs are parts of addresses. */
const words = Object.fromEntries(
  Object.entries(english).map(([key, text]) => [key, key.endsWith(".slug") ? text : `${text}<§${key}>`]),
);
// A tag of its own: what pages remember by language stays apart from what other tests read.
const ours = language("en-GB", words);
const marked: Language = {
  ...ours,
  economyName: (economy) => `${ours.economyName(economy)}<§economy-name>`,
  economyShortName: (economy) => `${ours.economyShortName(economy)}<§economy-short-name>`,
};

/** Properties that pages set as HTML; Astro escapes all others. */
const htmlProperties = new Set([
  "html",
  "narrow",
  "wide",
  "key",
  "notes",
  "numbers",
  "source",
  "before",
  "big",
  "more",
  "svg",
  "legend",
  "list",
  "standing",
  "locator",
  "reach",
  "ranking",
  "groups",
  "coverageTable",
  "answer",
  "rises",
  "falls",
]);

function demanded<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("There is no such economy.");
  return found;
}

/** Keys of the texts that stand unescaped in what a page sets as HTML. */
function unescaped(shown: unknown, isHtml = false): string[] {
  if (typeof shown === "string") return isHtml ? [...shown.matchAll(/<§([^>]+)>/g)].map(([, key = ""]) => key) : [];
  if (typeof shown !== "object" || shown === null) return [];
  if (Array.isArray(shown)) return shown.flatMap((part: unknown) => unescaped(part, isHtml));
  return Object.entries(shown).flatMap(([name, part]) => unescaped(part, htmlProperties.has(name)));
}

const pages: Readonly<Record<string, (language: Language) => unknown>> = {
  data: (language) => dataPage(language, (path) => `https://example.org/${path}`),
  economies: economyRegions,
  groups: groupLists,
  "each group": (language) => groups.map((group) => groupPage(language, group)),
  home: (language) => [worldKeyFigures(language), moversTables(language)],
  indicators: indicatorIndex,
  "some indicators": (language) =>
    ["egdi", "internet-users", "population", "hci", "gci"].map((code) => indicatorPage(language, code)),
  "some years": (language) => [yearPage(language, "egdi", 2003), yearPage(language, "internet-users", 1998)],
  // With and without neighbours, estimates and gaps; no member of the UN.
  "some profiles": (language) =>
    ["KEN", "ABW", "BGD", "KIR", "YEM", "PRK"].map((iso3) => profile(language, demanded(economies.get(iso3)))),
  methodology,
  quality,
  sources: sourcesPage,
};

test.for(Object.entries(pages))("%s: texts are escaped where they stand in HTML", ([, page]) => {
  expect([...new Set(unescaped(page(marked)))]).toEqual([]);
});
