import { parquetReadObjects } from "hyparquet";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite } from "../built-site.ts";
import type { PageFacts, PageFigure } from "../page-facts.ts";
import { bareText, figureTexts } from "../figure-text.ts";
import { releaseOfPath } from "../pinned-path.ts";
import { PublishedFigures } from "../published-figures.ts";
import type { SiteFault } from "../site-fault.ts";

/**
 * Every figure of an economy on a pinned page is that of its release, which the site has below /data/v1/releases. Where
 * it has not (`ONLY_SETTLED=1`) nothing is held against it.
 */
export async function checkPinned({ root, pages }: Pick<BuiltSite, "root" | "pages">): Promise<SiteFault[]> {
  const published = new PublishedFigures(root);
  const byRelease = Map.groupBy(pages, ({ path }) => releaseOfPath(path));
  const faults = [...byRelease].map(async ([release, its]) => {
    const file = join(root, `data/v1/releases/${release ?? ""}/observations.parquet`);
    if (release === undefined || !existsSync(file)) return [];
    const values = await readValues(file);
    return its.flatMap((page) => wrongFigures(page, release, values, published));
  });
  return (await Promise.all(faults)).flat();
}

/** Values by `ken/egdi/2024`. */
async function readValues(path: string): Promise<ReadonlyMap<string, number | null>> {
  const { buffer } = Uint8Array.from(readFileSync(path));
  const rows = await parquetReadObjects({ file: buffer, columns: ["economy", "indicator", "year", "value"] });
  return new Map(
    (rows as { economy: string; indicator: string; year: number; value: number | null }[]).map(
      ({ economy, indicator, year, value }) => [`${economy.toLowerCase()}/${indicator}/${year}`, value],
    ),
  );
}

function wrongFigures(
  page: PageFacts,
  release: string,
  values: ReadonlyMap<string, number | null>,
  published: PublishedFigures,
): SiteFault[] {
  return page.figures.flatMap((figure) => {
    const { id = "", value, text } = figure;
    if (!/^[a-z]{3}\/[^/]+\/\d{4}$/.test(id)) return [];
    const kept = values.get(id);
    if (typeof kept === "number" && shows(figure, kept, published.decimals(id.split("/")[1] ?? ""), page.lang))
      return [];
    const told = value === undefined ? `"${text}" as ${id}` : `<data value="${value}" data-obs="${id}">`;
    const what = `${told}: release ${release} has ${kept ?? "none"}.`;
    return [{ check: "pinned", file: page.file, what, remedy: "Build pinned pages out of data/releases alone." }];
  });
}

/** A `<data>` shows its value; a cell has only its text, which is held against the rounding. */
function shows({ value, text }: PageFigure, kept: number, decimals = NaN, lang = "en"): boolean {
  if (value !== undefined) return Number(value) === kept;
  return Number.isInteger(decimals) && figureTexts(kept, decimals, "plain", lang).includes(bareText(text));
}
