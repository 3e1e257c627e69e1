import { readFileSync } from "node:fs";
import { join } from "node:path";

import { extract, setProviderList } from "@extractus/oembed-extractor";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";

import { basePath } from "../../scripts/data/base-path.ts";
import { serveSite, type SiteServer } from "../../scripts/site/serve.ts";
import { dist } from "./dist.ts";
import { fileOfPath } from "./kinds.ts";

const paths = ["en", "ar"].flatMap((lang) => [
  `/${lang}/economies/ken/`,
  `/${lang}/indicators/egdi/`,
  `/embed/${lang}/map/egdi/`,
  `/${lang}/groups/ldc/`,
  `/embed/${lang}/ranking/internet-users/`,
  `/embed/${lang}/groups/egdi/`,
  `/embed/${lang}/card/hkg/`,
  `/embed/${lang}/card/m49-002/`,
]);

/** The file of dist/ that a page's discovery link names. */
function discovered(path: string): string {
  const { document } = parseHTML(readFileSync(join(dist, fileOfPath(path)), "utf8"));
  const href = document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") ?? "";
  return new URL(href).pathname.slice(basePath().length);
}

const read = (file: string): Record<string, string | number> =>
  JSON.parse(readFileSync(join(dist, file), "utf8")) as Record<string, string | number>;

test.for(paths)(
  "%s says how it is embedded: rich, one frame, of the size that it states, with a thumbnail",
  async (path) => {
    const found = read(discovered(path));
    expect(found).toMatchObject({ version: "1.0", type: "rich" });
    const { document } = parseHTML(`<!doctype html><html><body>${String(found["html"])}</body></html>`);
    const [frame, ...others] = document.body.children;
    expect(others).toEqual([]);
    expect(frame?.tagName).toBe("IFRAME");
    expect(frame?.getAttribute("title")).toBe(found["title"]);
    expect(Number(frame?.getAttribute("width"))).toBe(found["width"]);
    expect(Number(frame?.getAttribute("height"))).toBe(found["height"]);
    const thumbnail = join(dist, new URL(String(found["thumbnail_url"])).pathname.slice(basePath().length));
    const { width, height } = await sharp(thumbnail).metadata();
    expect({ width, height }).toEqual({ width: found["thumbnail_width"], height: found["thumbnail_height"] });
    // WordPress keeps these attributes of a frame and takes all others away: the view fits the height that is left.
    const src = new URL(frame?.getAttribute("src") ?? "");
    expect(readFileSync(join(dist, `${src.pathname.slice(basePath().length)}index.html`), "utf8")).toContain("embed");
  },
);

let server: SiteServer;
beforeAll(async () => {
  server = await serveSite({ root: dist, base: basePath(), port: 0 });
});
afterAll(() => server.close());

test("a consumer of oEmbed finds and reads it by the link of the page", async () => {
  // The links name the address that the site is built for; here it is served by another.
  const fetchHere = (url: string) => fetch(new URL(new URL(url).pathname, server.address));
  setProviderList([]);
  const found = await extract(`${server.address}en/economies/ken/`, {}, fetchHere);
  expect(found).toMatchObject({
    type: "rich",
    title: "Kenya, key figures, card",
    version: "1.0",
    method: "auto-discovery",
  });
});
