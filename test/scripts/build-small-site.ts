/**
 * A site of three pages with an index of their texts, built as `npm run build` builds the real one, or with "first" as
 * `npm start` does, which says when the pages can be read: `TEXT [CODE-OF-PAGES [CODE-OF-TEXTS [first]]]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildSite } from "../../scripts/site/build-site.ts";
import type { BuildStep } from "../../scripts/site/build-steps.ts";

const [text = "", codeOfPages = "0", codeOfTexts = "0", first] = process.argv.slice(2);

const write = (site: string, path: string, content: string): void => {
  mkdirSync(`${site}/${path}`, { recursive: true });
  writeFileSync(`${site}/${path}/index.html`, content);
};
const figures: BuildStep = { what: "figures", run: () => Promise.resolve(0) };
const pages: BuildStep = {
  what: "pages",
  run: (site) => {
    for (const page of ["en", "ar", "en/kenya"]) write(site, page, `${page} ${text}`);
    return Promise.resolve(Number(codeOfPages));
  },
};
const texts: BuildStep = {
  what: "texts",
  run: (site) => {
    if (codeOfTexts === "thrown") return Promise.reject(new Error("no texts"));
    for (const page of ["en", "ar"]) write(site, `texts/${page}`, `texts ${page} ${text}`);
    return Promise.resolve(Number(codeOfTexts));
  },
};

process.exitCode = await buildSite({
  plan: { pages: [figures, pages], beside: [texts], last: [] },
  ...(first === "first" ? { whenReadable: () => console.log("readable") } : {}),
});
