import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readReleases } from "../../scripts/data/read-releases.ts";
import { languages } from "../../src/i18n/languages.ts";
import { viewsAs } from "../../src/pages/_catalogue/catalogue.ts";
import { embeddables } from "../../src/pages/_catalogue/oembed.ts";
import { dist } from "./dist.ts";

/** What documents and pages of others share. */
const shared = ["view.css", "view.js", "compare.js", "year.js", "v1/height.js", "v1/element.js"];

describe("the catalogue of views and the built site", () => {
  let files: readonly string[];
  beforeAll(() => {
    files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  });

  test("every view is there in each of its forms, and no file of views is outside the catalogue", () => {
    const named = languages.flatMap((language) => [
      ...viewsAs("document").map(({ place }) => `embed/${language.tag}/${place}/index.html`),
      ...embeddables(language).map(({ place }) => `${place}/oembed.json`),
      ...viewsAs("picture").flatMap(({ place }) =>
        [".svg", ".png"].map((end) => `images/${language.tag}/${place}${end}`),
      ),
    ]);
    const wanted = [...named, ...shared.map((name) => `embed/${name}`)].sort();
    const found = files.filter((file) => /^(embed|images)\//.test(file) || file.endsWith("/oembed.json")).sort();
    expect(found.filter((file) => !wanted.includes(file))).toEqual([]);
    expect(wanted.filter((file) => !found.includes(file))).toEqual([]);
  });

  test.for(readReleases())("the index of release $release names each of its documents", ({ release }) => {
    const folder = `pinned/${release}/`;
    const index = readFileSync(join(dist, folder, "index.html"), "utf8");
    const named = [...index.matchAll(/href="[^"]*?\/(pinned\/[^"]+\/embed\/[^"]+\/)"/g)].map(
      ([, place = ""]) => `${place}index.html`,
    );
    const found = files.filter((file) => file.startsWith(`${folder}embed/`));
    expect(found.length).toBeGreaterThan(300);
    expect(new Set(named)).toEqual(new Set(found));
    expect(files.filter((file) => file.startsWith(folder)).length).toBeLessThanOrEqual(300 * languages.length);
  });
});
