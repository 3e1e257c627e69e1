import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { siteLanguages } from "../../scripts/site/site-languages.ts";
import { dist } from "./dist.ts";
import { fileOfPath } from "./kinds.ts";

const tableOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(dist, `data/v1/${name}.csv`), "utf8"), { columns: true });
const pageAt = (path: string) => parseHTML(readFileSync(join(dist, fileOfPath(path)), "utf8")).document;
const recommendations = tableOf("recommendations");

describe.each(siteLanguages)("in %s", (lang) => {
  test("every recommendation is there, with a figure or a collection, or what would be needed", () => {
    const page = pageAt(`/${lang}/recommendations/`);
    for (const { id = "", indicators = "", collections = "" } of recommendations) {
      const shown = page.getElementById(id);
      const measures = new Set(
        [...(shown?.querySelectorAll("tbody th a") ?? [])].map((link) => link.getAttribute("href")),
      );
      const wanted = indicators.split(";").filter(Boolean);
      expect([...measures], id).toEqual(wanted.map((code) => `/${lang}/indicators/${code}/`));
      expect(shown?.querySelectorAll(".answers a").length, id).toBe(collections.split(";").filter(Boolean).length);
      expect(shown?.querySelector("p:last-child")?.textContent.length ?? 0, id).toBeGreaterThan(15);
    }
  });

  test("the counts of collections are those of the pages that they lead to", () => {
    const answers = [...pageAt(`/${lang}/recommendations/`).querySelectorAll(".answers li")];
    const facets = answers.filter((one) => one.querySelector("a")?.getAttribute("href")?.includes("/practices/theme/"));
    expect(facets.length).toBeGreaterThan(3);
    const practices = tableOf("practices");
    for (const answer of facets) {
      const theme = /theme\/([^/]+)/.exec(answer.querySelector("a")?.getAttribute("href") ?? "")?.[1] ?? "";
      const count = practices.filter(({ themes = "" }) => themes.split(";").includes(theme)).length;
      expect(answer.querySelector("small")?.textContent, theme).toContain(String(count));
    }
  });

  test("every milestone is on the timeline under its year, years in order", () => {
    const years = [...pageAt(`/${lang}/timeline/`).querySelectorAll(".timeline-years > li")].map((one) => ({
      year: one.querySelector("time")?.textContent,
      items: one.querySelectorAll("ul > li").length,
    }));
    const expected = Map.groupBy(tableOf("milestones"), ({ year }) => year);
    expect(years).toEqual([...expected].sort().map(([year, its]) => ({ year, items: its.length })));
  });

  test("e-participation has every ranked economy, and as many practices of each level as the table", () => {
    const page = pageAt(`/${lang}/participation/`);
    const ranked = tableOf("derived/rank").filter(
      (one) => one["indicator"] === "epi" && one["cross_section"] === "latest",
    );
    expect(page.querySelectorAll(".ranking-section tbody tr")).toHaveLength(ranked.length);
    const practices = tableOf("practices");
    const levels = [...page.querySelectorAll("tbody tr")].filter((row) =>
      row.querySelector('a[href*="/participation/"]'),
    );
    const shown = levels.map((row) => [
      /participation\/([\w-]+)\/$/.exec(row.querySelector("a")?.getAttribute("href") ?? "")?.[1],
      Number(row.querySelector("td")?.textContent),
    ]);
    const expected = Map.groupBy(practices, ({ epart_level: level }) => level);
    expect(new Map(shown as [string, number][])).toEqual(
      new Map([...expected].flatMap(([level = "", its]) => (level === "" ? [] : [[level, its.length]]))),
    );
  });
});
