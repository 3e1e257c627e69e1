import { globSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { close, createIndex, type PagefindIndex } from "pagefind";
import { siteTags } from "./site-tags.ts";
import { withoutElements } from "./without-elements.ts";

/** Elements that hold numbers, or the same words on every page, and are not searched. */
const leftElements = ["table", "svg", "nav", "form", "details"];
const left = [...leftElements, ".key-figures", ".map-key", ".economy-list", ".source", ".vh"];

/** Pagefind's own widgets, which the site does not use. */
const isWidget = (file: string): boolean => /^pagefind-((modular-|component-)?ui|highlight)\.(js|css)$/.test(file);

const entryFile = "pagefind-entry.json";

/**
 * Indexes the texts of the pages of a built site, `data-pagefind-body`, by language, into its folder pagefind/. Pagefind
 * numbers pages as it gets them: it gets them in the order of their names, so that the index is the same on every disk.
 * @param tell is told how many pages of how many are read
 * @returns 0, or 1 where Pagefind found a fault, which is printed
 */
export async function indexText(site: string, tell: (done: number, of: number) => void = () => {}): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: left });
    const faults = index === undefined ? errors : await readAndWrite(index, site, tell);
    if (faults.length > 0) console.error(`Pagefind: ${faults.join("; ")}`);
    return faults.length > 0 ? 1 : 0;
  } finally {
    await close();
  }
}

/** @returns the faults that Pagefind found */
async function readAndWrite(
  index: PagefindIndex,
  site: string,
  tell: (done: number, of: number) => void,
): Promise<readonly string[]> {
  const pages = siteTags().flatMap((tag) => globSync(`${tag}/**/*.html`, { cwd: site }).sort());
  let [adding, read] = [Promise.resolve<readonly string[]>([]), 0];
  for (const page of pages) {
    tell(read++, pages.length);
    const html = readFileSync(join(site, page), "utf8");
    if (!html.includes("data-pagefind-body")) continue;
    const content = withoutElements(html, leftElements);
    // While Pagefind reads one, the next is made ready.
    const faults = await adding;
    if (faults.length > 0) return faults;
    adding = index.addHTMLFile({ sourcePath: page, content }).then(({ errors }) => errors);
  }
  const faults = await adding;
  return faults.length > 0 ? faults : await writeIndex(index, join(site, "pagefind"));
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<readonly string[]> {
  const { files, errors } = await index.getFiles();
  const entry = files.find(({ path }) => path === entryFile);
  if (errors.length > 0 || entry === undefined) return [...errors, `there is no ${entryFile}`];
  for (const { path, content } of files) {
    if (isWidget(basename(path)) || path === entryFile) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  // Last: it names the others, so an index is there whole or not at all. Pagefind lists its languages in any order.
  await writeFile(join(folder, entryFile), withSortedLanguages(Buffer.from(entry.content).toString("utf8")));
  return [];
}

function withSortedLanguages(entry: string): string {
  const parsed = JSON.parse(entry) as { languages: Record<string, unknown> };
  const sorted = Object.entries(parsed.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...parsed, languages: Object.fromEntries(sorted) });
}
