import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReleases } from "../../scripts/data/read-releases.ts";
import { siteLanguages } from "../../scripts/site/site-languages.ts";
import { dist } from "./dist.ts";

const views = ["map/egdi", "ranking/internet-users", "trend/egdi/lao", "trend/price-mobile-data-5gb-gni/bol"];
const pages = readReleases().flatMap(({ release }) =>
  siteLanguages.flatMap((lang) => views.map((view) => ({ release, place: `embed/${lang}/${view}/` }))),
);

const read = (place: string): string => readFileSync(join(dist, place, "index.html"), "utf8");

/** What a view shows: without the line of its release, and of values the numbers, without zeros printed behind them. */
const shown = (html: string, line: string): string =>
  html
    .slice(html.indexOf("<figcaption"))
    .replace(line, "")
    .replace(/<data value="([^"]*)"/g, (_, value: string) => `<data value="${Number(value)}"`);

test.for(pages)("$place of $release shows what the live view does, but for newer figures", ({ release, place }) => {
  const html = read(`pinned/${release}/${place}`);
  const line = [...html.matchAll(/<p class="source">(?:(?!<\/p>)[^])*<\/p>/g)].map(String).at(-1) ?? "";
  expect(line).toContain(release);
  expect(shown(html, line) === shown(read(place), line)).toBe(!line.includes(`${place}"`));
});
