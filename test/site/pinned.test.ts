import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReleases } from "../../scripts/data/read-releases.ts";
import { siteLanguages } from "../../scripts/site/site-languages.ts";
import { dist } from "./dist.ts";

const views = ["map/egdi", "ranking/internet-users", "trends/lao", "trends/bol"];
const pages = readReleases().flatMap(({ release }) =>
  siteLanguages.flatMap((lang) => views.map((view) => ({ release, place: `embed/${lang}/${view}/` }))),
);

/** The views of a document, each from its name on. */
const viewsIn = (folder: string): string[] =>
  readFileSync(join(dist, folder, "index.html"), "utf8")
    .split("<figcaption")
    .slice(1)
    .map((view) => view.replace(/<\/figure>[^]*$/, ""));

/** What a view shows: without the line of its release, and of values the numbers, without zeros printed behind them. */
const shown = (view: string, line: string): string =>
  view.replace(line, "").replace(/<data value="([^"]*)"/g, (_, value: string) => `<data value="${Number(value)}"`);

test.for(pages)("$place of $release shows what the live view does, but for newer figures", ({ release, place }) => {
  const [pinned, live] = [viewsIn(`pinned/${release}/${place}`), viewsIn(place)];
  expect(pinned.length).toBeGreaterThan(0);
  expect(pinned).toHaveLength(live.length);
  for (const [index, view] of pinned.entries()) {
    const line = [...view.matchAll(/<p class="source">(?:(?!<\/p>)[^])*<\/p>/g)].map(String).at(-1) ?? "";
    expect(line).toContain(release);
    expect(shown(view, line) === shown(live[index] ?? "", line)).toBe(!line.includes(place));
  }
});
