import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { siteLanguages } from "../../scripts/site/site-languages.ts";
import { dist } from "./dist.ts";
import { fileOfPath } from "./kinds.ts";

const practices: Record<string, string>[] = parse(readFileSync(join(dist, "data/v1/practices.csv"), "utf8"), {
  columns: true,
});
const pageAt = (path: string) => parseHTML(readFileSync(join(dist, fileOfPath(path)), "utf8")).document;
const hrefs = (path: string, part: string): string[] =>
  [...pageAt(path).querySelectorAll(`${part} a[href]`)].map((link) => link.getAttribute("href") ?? "");

/** The column of the published table that a facet counts; regions are in another table. */
const columns: Readonly<Record<string, string>> = {
  theme: "themes",
  economy: "iso3",
  level: "level",
  line: "wsis_action_lines",
  subgroup: "subgroup",
  participation: "epart_level",
  partnership: "partnership",
  year: "year_started",
};
const inTable = (facet: string, word: string): number =>
  practices.filter((row) => {
    const cell = row[columns[facet] ?? ""] ?? "";
    return word === "unknown" ? cell === "" : cell.toLowerCase().split(";").includes(word);
  }).length;

test.for(siteLanguages)(
  "%s: the count of every facet is that of the published table, and of the pages it leads to",
  (lang) => {
    const page = pageAt(`/${lang}/practices/`);
    const links = [...page.querySelectorAll("[data-facet] [data-word]")];
    expect(links.length).toBeGreaterThan(200);
    for (const link of links) {
      const facet = link.closest("[data-facet]")?.getAttribute("data-facet") ?? "";
      const word = link.getAttribute("data-word") ?? "";
      const count = Number(link.parentElement?.querySelector("small")?.textContent);
      if (columns[facet] !== undefined) expect(count, `${facet}/${word}`).toBe(inTable(facet, word));
      const first = `/${lang}/practices/${facet}/${word}/`;
      const rest = new Set(hrefs(first, ".list-pages").filter((href) => href !== first));
      const listed = [first, ...rest].flatMap((path) => hrefs(path, ".practice-list"));
      expect(new Set(listed).size, `${facet}/${word}`).toBe(count);
    }
  },
);

test.for(siteLanguages)("%s: each collection is two clicks from home and has entries", (lang) => {
  expect(hrefs(`/${lang}/`, "header")).toContain(`/${lang}/practices/`);
  const collections = hrefs(`/${lang}/practices/`, ".collections");
  expect(collections).toHaveLength(7);
  for (const path of collections) expect(hrefs(path, ".practice-list").length, path).toBeGreaterThan(0);
});

test.for(siteLanguages)("%s: every practice is in the whole list and has its page", (lang) => {
  const listed = hrefs(`/${lang}/practices/`, ".practices").sort();
  expect(listed).toEqual(practices.map(({ id }) => `/${lang}/practices/${id ?? ""}/`).sort());
  for (const path of listed) expect(pageAt(path).querySelector("h1")?.textContent).not.toBe("");
});

test("names and summaries on Arabic pages are said to be English, from left to right", () => {
  const page = pageAt("/ar/practices/afr-local-radios/");
  for (const part of ["h1 > span", ".lead", ".practice-list p"]) {
    const { lang, dir } = page.querySelector<HTMLElement>(part) ?? {};
    expect({ part, lang, dir }).toEqual({ part, lang: "en", dir: "ltr" });
  }
  expect(page.querySelector("html")?.getAttribute("dir")).toBe("rtl");
});

test("a build without a place for corrections shows no link to one, and tells of the form", () => {
  const page = pageAt("/en/practices/afr-local-radios/");
  const links = hrefs("/en/practices/afr-local-radios/", "main");
  expect(links.filter((href) => /^mailto:|\/issues\/new/.test(href))).toEqual([]);
  expect(page.querySelector("#correct")?.parentElement?.textContent).toContain("npm run data:check");
});
