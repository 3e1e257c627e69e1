import { expect, test } from "vitest";

import { readSite } from "../../scripts/site/built-site.ts";
import { checkHeads } from "../../scripts/site/checks/heads.ts";
import { checkInlineCode } from "../../scripts/site/checks/inline-code.ts";
import { checkLanguages } from "../../scripts/site/checks/languages.ts";
import { checkLinks } from "../../scripts/site/checks/links.ts";
import { checkNumbers } from "../../scripts/site/checks/numbers.ts";
import { checkOrigins } from "../../scripts/site/checks/origins.ts";
import type { PageFacts } from "../../scripts/site/page-facts.ts";
import { siteChecks } from "../../scripts/site/site-checks.ts";
import { faultReport, type SiteFault } from "../../scripts/site/site-fault.ts";
import { pageWith, sound } from "./site-fixture.ts";

const site = readSite(sound.root, sound.base);
const heads = (page: PageFacts) => faultReport(checkHeads([page], sound.base));
const links = (body: string) => {
  const page = pageWith({ body });
  return faultReport(checkLinks({ ...site, files: new Set([...site.files, page.file]), pages: [...site.pages, page] }));
};

test.for(siteChecks)("the sound site: $rule", async ({ run }) => {
  expect(faultReport(await run(site))).toBe("");
});

test("a folder without pages says what to do", () => {
  expect(() => readSite("test/scripts/fixtures/none", "/")).toThrow(
    "test/scripts/fixtures/none holds no page.\n  Build the site first: npm run build",
  );
});

test.for([
  [
    { html: "<html dir='ltr'>" },
    `languages: <html> has no lang.
  Give it the language of the page.
  In en/about/index.html`,
  ],
  [
    { html: "<html lang='ar' dir='rtl'>" },
    `languages: <html lang="ar"> under /en/.
  Write lang="en", or move the page.
  In en/about/index.html`,
  ],
  [
    { file: "ar/about/index.html", html: "<html lang='ar' dir='ltr'>" },
    `languages: <html lang="ar"> has dir="ltr".
  Write dir="rtl".
  In ar/about/index.html`,
  ],
  [
    { file: "fil/about/index.html", html: "<html lang='fil' dir='rtl'>" },
    `languages: <html lang="fil"> has dir="rtl".
  Write dir="ltr".
  In fil/about/index.html`,
  ],
  [
    { file: "pt-BR/about/index.html", html: "<html lang='pt' dir='ltr'>" },
    `languages: <html lang="pt"> under /pt-BR/.
  Write lang="pt-BR", or move the page.
  In pt-BR/about/index.html`,
  ],
  [
    { file: "az-Arab/about/index.html", html: "<html lang='az-Arab'>" },
    `languages: <html lang="az-Arab"> has no dir.
  Write dir="rtl".
  In az-Arab/about/index.html`,
  ],
  [
    { file: "404.html", html: "<html lang='nowhere' dir='ltr'>" },
    `languages: <html lang="nowhere">: src/i18n has no such language.
  Write one of: en, ar, fil, pt-BR, az-Arab.
  In 404.html`,
  ],
] as const)("language and direction are those of the address: %j", ([parts, report]) => {
  const tags = ["en", "ar", "fil", "pt-BR", "az-Arab"];
  expect(faultReport(checkLanguages([pageWith(parts)], tags))).toBe(report);
});

test.for([
  [{ h1: "" }, "heads: 0 h1 elements.\n  Give the page exactly one: its title.\n  In en/about/index.html"],
  [
    { h1: "<h1>A</h1><h1>B</h1>" },
    "heads: 2 h1 elements.\n  Give the page exactly one: its title.\n  In en/about/index.html",
  ],
  [
    { title: "<title> </title>", body: "<svg><title>Chart</title></svg>" },
    "heads: No title.\n  Say in <title> what the page is, its own words first.\n  In en/about/index.html",
  ],
  [
    { description: "" },
    'heads: No description.\n  Say in <meta name="description"> what the page answers.\n  In en/about/index.html',
  ],
  [
    { canonical: "" },
    'heads: No canonical address.\n  Write <link rel="canonical"> with the page\'s own address.\n  In en/about/index.html',
  ],
  [
    { canonical: '<link rel="canonical" href="https://example.org/en/about/">' },
    `heads: Canonical "https://example.org/en/about/" is not the page's own address.
  Write SITE_URL and /atlas/en/about/.
  In en/about/index.html`,
  ],
] as const)("a page has one h1, title, description and canonical address: %j", ([parts, report]) => {
  expect(heads(pageWith(parts))).toBe(report);
});

test("a title stands on one page of a language", () => {
  const pages = [pageWith({}), pageWith({ file: "en/data/index.html" }), pageWith({ file: "ar/about/index.html" })];
  expect(faultReport(checkHeads(pages, sound.base))).toBe(
    `heads: Title "About" stands on 2 pages.
  Put what tells them apart (economy, indicator, year) into the title.
  In en/about/index.html, en/data/index.html`,
  );
});

test.for([
  ['<p style="color:red">', "<p style>"],
  ['<p onclick="x()">', "<p onclick>"],
  ["<style>p{}</style>", "<style>"],
  ["<script>x()</script>", "<script> without src"],
  ['<a href="javascript:x()">', '<a href="javascript:…">'],
] as const)("code and style stand in files: %s", ([body, found]) => {
  expect(faultReport(checkInlineCode([pageWith({ body })]))).toBe(
    `inline code: ${found} in the HTML.
  Move it into a file under src/client or src/styles (Astro: inlineStylesheets never, assetsInlineLimit 0).
  In en/about/index.html`,
  );
});

test.for([
  ['<img src="https://elsewhere.org/a.png">', "<img> fetches https://elsewhere.org/a.png."],
  ['<script src="//elsewhere.org/a.js"></script>', "<script> fetches //elsewhere.org/a.js."],
  [
    '<link rel="stylesheet" href="http://elsewhere.org/a.css">',
    "<link rel=stylesheet> fetches http://elsewhere.org/a.css.",
  ],
] as const)("nothing comes from a third party: %s", ([body, what]) => {
  expect(faultReport(checkOrigins([pageWith({ body })]))).toBe(
    `origins: ${what}
  Serve it from this site, or do without: readers' visits are nobody else's business.
  In en/about/index.html`,
  );
});

test.for([
  ['<a href="/atlas/en/nowhere/">', '"/atlas/en/nowhere/" leads nowhere.\n  Mend the address, or build what it names.'],
  ['<a href="/en/">', '"/en/" leads out of /atlas/.\n  Put the base path before it.'],
  ['<a href="/atlas/en">', '"/atlas/en" is a folder without its slash.\n  End it with /, which saves a redirect.'],
  ['<a href="../#none">', '"../#none": no element has the id "none".\n  Mend the fragment, or give the id.'],
  ['<a href="https://[x">', '"https://[x" is not an address.\n  Mend it.'],
  ['<img src="a.png">', '"a.png" leads nowhere.\n  Mend the address, or build what it names.'],
  [
    '<a href="https://example.org/atlas/gone.csv">',
    '"https://example.org/atlas/gone.csv" leads nowhere.\n  Mend the address, or build what it names.',
  ],
] as const)("links lead somewhere: %s", ([body, report]) => {
  expect(links(body)).toBe(`links: ${report}\n  In en/about/index.html`);
});

test.for([
  ['<table><tr><td class="n">12</td></tr></table>', '"12"'],
  ['<table><tr><td class="n">12<br>a</td><td>3</td><td class="n">4</td></tr></table>', '"12a" and 1 more'],
  ['<span class="big">1,234</span> <data value="1">1</data>', '"1,234"'],
] as const)("a number in its place that nothing explains: %s", ([body, what]) => {
  expect(faultReport(checkNumbers([pageWith({ body })]))).toBe(
    `numbers: ${what} in td.n or .big: no <data>, and not said to be a count.
  Show a figure by src/components/figure.ts, in a table by figure-cell.ts; a column that counts economies, years or rows has numeric: "count".
  In en/about/index.html`,
  );
});

test.for([
  '<td class="n"><data value="12">12</data><br><small>of 13</small></td>',
  '<td class="n"><time>2024</time></td>',
  '<td class="n count">12</td>',
  '<td class="n"><span class="absent">counted as 0</span></td>',
  '<td class="n">–</td>',
  '<span class="big"><span class="count">12</span></span>',
  "<td>12</td>",
])("a number in its place that is explained: %s", (cell) => {
  expect(checkNumbers([pageWith({ body: `<table><tr>${cell}</tr></table>` })])).toEqual([]);
});

test("faults that are alike stand together, with the first files they are in", () => {
  const fault = (file: string): SiteFault => ({ check: "links", file, what: "Dead.", remedy: "Mend it." });
  expect(faultReport(["a", "b", "c", "d", "e", "f"].map(fault))).toBe(
    "links: Dead.\n  Mend it.\n  In a, b, c, d and 2 more",
  );
});
