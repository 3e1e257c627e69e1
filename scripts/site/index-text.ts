import { rm } from "node:fs/promises";
import { join } from "node:path";

import { close, createIndex } from "pagefind";

/** What holds numbers, or the same words on every page, and is not searched. */
const left = ["table", "svg", "nav", "form", "details", ".key-figures", ".map-key", ".economy-list", ".source", ".vh"];

/** Pagefind's own widgets, which the site does not use. */
const widgets = ["ui", "modular-ui", "component-ui", "highlight"].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Indexes the texts of the pages of a built site, `data-pagefind-body`, by language, into its folder pagefind/.
 * @returns 0, or 1 where Pagefind found a fault, which is printed
 */
export async function indexText(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: left });
    if (index === undefined) return fail(errors);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) return fail(added.errors);
    const outputPath = join(site, "pagefind");
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) return fail(written.errors);
    await Promise.all(widgets.map((name) => rm(join(outputPath, name), { force: true })));
    console.log(`texts of ${added.page_count} files read`);
    return 0;
  } finally {
    await close();
  }
}

function fail(errors: readonly string[]): number {
  console.error(`Pagefind: ${errors.join("; ")}`);
  return 1;
}
