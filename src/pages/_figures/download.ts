import type { ChartDownload } from "../../components/chart-download.ts";
import { checksums, dataFiles, releases } from "../../dataset.ts";
import { citationForms, citationPath } from "../../publishing/descriptions/citations.ts";
import { paths } from "../_paths.ts";

/** Address of a data file, or undefined where this build does not offer it (ONLY_SETTLED). */
export function downloadHref(path: string): string | undefined {
  return dataFiles.has(path) ? paths.dataFile(path) : undefined;
}

/** The file behind a chart, with what is needed to cite it; undefined where this build does not offer it. */
export function chartDownload(path: string): ChartDownload | undefined {
  const href = downloadHref(path);
  if (href === undefined) return undefined;
  const table = path.replace(/\.csv$/, "");
  const citations = citationForms.flatMap((form) => {
    const its = downloadHref(citationPath(table, form));
    return its === undefined ? [] : [{ form, href: its }];
  });
  return { href, release: releases.at(-1)?.release, sha256: checksums.get(path), citations };
}

/** Files of figures, and behind them pictures; those alone are not what a reader of data looks for. */
export const withPictures = (
  files: readonly { href: string; text: string }[],
  pictures: readonly { href: string; text: string }[],
): { href: string; text: string }[] => (files.length === 0 ? [] : [...files, ...pictures]);

/** Links to those of the files that this build offers. */
export function downloadLinks(
  files: readonly { readonly path: string; readonly text: string }[],
): { href: string; text: string }[] {
  return files.flatMap(({ path, text }) => {
    const href = downloadHref(path);
    return href === undefined ? [] : [{ href, text }];
  });
}
