import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { expect, test } from "vitest";

import { type BuiltSite, readSite } from "../../scripts/site/built-site.ts";
import { checkViewFiles, checkWeights } from "../../scripts/site/checks/weights.ts";
import { firstVisit, scriptsOf } from "../../scripts/site/first-visit.ts";
import { kindOf } from "../../scripts/site/page-kinds.ts";
import { faultReport } from "../../scripts/site/site-fault.ts";
import { thinHtml } from "../../scripts/site/thin-html.ts";
import { weighSite } from "../../scripts/site/weigh-site.ts";
import { weightTable } from "../../scripts/site/weight-table.ts";
import { sound } from "./site-fixture.ts";

const site: BuiltSite = readSite(sound.root, sound.base);

test("a first visit fetches styles, what they name, scripts and what they import at once, but not what may come later", () => {
  const home = site.pages.filter(({ path }) => path === "/en/");
  expect(home.map((page) => [...firstVisit(site, page)].sort())).toEqual([
    ["_astro/a.woff2", "_astro/part.js", "_astro/print.css", "_astro/site.css", "_astro/site.js", "en/index.html"],
  ]);
});

test("all scripts that a page ever fetches weigh together, apart from the page", async () => {
  const home = site.pages.filter(({ path }) => path === "/en/");
  const scripts = home.flatMap((page) => [...scriptsOf(site, page)].sort());
  expect(scripts).toEqual(["_astro/later.js", "_astro/part.js", "_astro/site.js"]);
  const weight = (await weighSite(site)).find(({ kind }) => kind.name === "home");
  const packed = scripts.map((file) => brotliCompressSync(readFileSync(join(sound.root, file))).length);
  expect(weight?.scriptBytes).toBe(packed.reduce((sum, bytes) => sum + bytes));
});

test("a file of the views that outweighs its budget is a fault", async () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-views-"));
  mkdirSync(join(root, "explore"));
  writeFileSync(join(root, "explore/light.json"), "[1]");
  writeFileSync(join(root, "explore/heavy.json"), JSON.stringify(randomBytes(12_000).toString("base64")));
  const files = new Set(["explore/light.json", "explore/heavy.json", "en/index.html"]);
  const faults = await checkViewFiles({ root, base: "/", files, pages: [] });
  expect(faults).toEqual([]);
  writeFileSync(join(root, "explore/heavy.json"), JSON.stringify(randomBytes(16_000).toString("base64")));
  expect((await checkViewFiles({ root, base: "/", files, pages: [] })).map(({ file }) => file)).toEqual([
    "explore/heavy.json",
  ]);
  rmSync(root, { recursive: true });
});

test("text weighs what brotli makes of it, a font what it is", async () => {
  const profile = (await weighSite(site)).find(({ kind }) => kind.name === "profile");
  const packed = (text: string) => brotliCompressSync(text).length;
  const css =
    '@font-face{font-family:A;src:url("a.woff2")}@import "print.css";body{background:url(data:image/gif;base64,R0)}';
  expect(profile?.totalBytes).toBe(
    (profile?.htmlBytes ?? 0) + packed(css) + packed("body{color:#000}") + "font".length,
  );
  expect(profile?.requests).toBe(4);
});

test("a kind of page that outweighs its budget is a fault, its HTML alone too", () => {
  const weight = {
    kind: kindOf("/en/economies/ken/"),
    pages: 2,
    file: "en/economies/ken/index.html",
    scriptBytes: 60_000,
    requests: 4,
  };
  expect(faultReport(checkWeights([{ ...weight, htmlBytes: 45_001, totalBytes: 61_234 }]))).toBe(
    `weights: profile: a first visit takes 61.2 kB of 60.0 kB allowed.
  Take weight off the page; the budget stays, its readers are on slow lines.
  In en/economies/ken/index.html

weights: profile: the HTML alone takes 45.0 kB of 45.0 kB allowed.
  Take weight off the page; the budget stays, its readers are on slow lines.
  In en/economies/ken/index.html`,
  );
  expect(checkWeights([{ ...weight, htmlBytes: 45_000, totalBytes: 60_000 }])).toEqual([]);
  const scripts = checkWeights([{ ...weight, scriptBytes: 60_100, htmlBytes: 45_000, totalBytes: 60_000 }]);
  expect(scripts.map(({ what }) => what)).toEqual(["profile: scripts take 60.1 kB of 60.0 kB allowed."]);
});

test.each([
  ["/en/", "home"],
  ["/pt-BR/", "home"],
  ["/fil/economies/ken/", "profile"],
  ["/ar/economies/", "other"],
  ["/ar/economies/ken/figures/", "all figures"],
  ["/en/indicators/egdi/2024/", "indicator and year"],
  ["/pt-BR/data/quality/", "data"],
  ["/", "other"],
  ["/xx/", "other"],
])("%s is a page of the kind %s", (path, name) => {
  expect(kindOf(path, ["ar", "en", "fil", "pt-BR"]).name).toBe(name);
});

test("the table of weights has a row for each kind, home first", () => {
  const row = { pages: 2, file: "en/index.html", htmlBytes: 1_000, totalBytes: 20_000, scriptBytes: 500, requests: 3 };
  expect(
    weightTable([
      { ...row, kind: kindOf("/en/") },
      { ...row, kind: kindOf("/en/about/") },
    ]),
  ).toBe(
    `kind of page  pages  first visit          HTML alone  scripts            requests  heaviest page
home          2      20.0 kB of 100.0 kB  1.0 kB      0.5 kB of 60.0 kB  3         en/index.html
other         2      20.0 kB              1.0 kB      0.5 kB of 60.0 kB  3         en/index.html`,
  );
});

test("a row is thinned also where its end goes without saying", () => {
  const row = (text: string) => `<tr><th>${text}<td>${text}`;
  const table = (rows: readonly string[]) =>
    `<table><thead><tr><th>Head</thead><tbody>${rows.join("")}</tbody></table>`;
  expect(thinHtml(table(["1", "2", "3"].map(row)))).toBe(table(["1", "2"].map(row)));
});

test("a thinned page keeps two of each row that is alike, and all that have an id", () => {
  const row = (text: string) => `<tr><td class="a">${text}</td></tr>`;
  const rows = ["1", "2", "3"].map(row).join("");
  const other = '<tr id="x"><td>4</td></tr><tr><th>5</th></tr>';
  expect(thinHtml(`<table>${rows}${other}</table>`)).toBe(`<table>${row("1")}${row("2")}${other}</table>`);
  expect(thinHtml("<ul><li>1<ul><li>2</li></ul></li><li>3</li></ul>")).toBe(
    "<ul><li>1<ul><li>2</li></ul></li><li>3</li></ul>",
  );
});
