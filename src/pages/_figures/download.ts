import { dataFiles } from "../../dataset.ts";
import { paths } from "../_paths.ts";

/** Address of a data file, or undefined where this build does not offer it (ONLY_SETTLED). */
export function downloadHref(path: string): string | undefined {
  return dataFiles.has(path) ? paths.dataFile(path) : undefined;
}

/** Links to those of the files that this build offers. */
export function downloadLinks(
  files: readonly { readonly path: string; readonly text: string }[],
): { href: string; text: string }[] {
  return files.flatMap(({ path, text }) => {
    const href = downloadHref(path);
    return href === undefined ? [] : [{ href, text }];
  });
}
