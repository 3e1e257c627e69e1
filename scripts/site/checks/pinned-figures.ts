import { parquetReadObjects } from "hyparquet";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite } from "../built-site.ts";
import type { PageFacts } from "../page-facts.ts";
import { releaseOfPath } from "../pinned-path.ts";
import type { SiteFault } from "../site-fault.ts";

/**
 * Every figure of an economy on a pinned page is that of its release, which the site has below /data/v1/releases. Where
 * it has not (`ONLY_SETTLED=1`) nothing is held against it.
 */
export async function checkPinned({ root, pages }: Pick<BuiltSite, "root" | "pages">): Promise<SiteFault[]> {
  const byRelease = Map.groupBy(pages, ({ path }) => releaseOfPath(path));
  const faults = [...byRelease].map(async ([release, its]) => {
    const file = join(root, `data/v1/releases/${release ?? ""}/observations.parquet`);
    if (release === undefined || !existsSync(file)) return [];
    const values = await readValues(file);
    return its.flatMap((page) => wrongFigures(page, release, values));
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

function wrongFigures(page: PageFacts, release: string, values: ReadonlyMap<string, number | null>): SiteFault[] {
  return page.figures.flatMap(({ id = "", value }) => {
    if (!/^[a-z]{3}\/[^/]+\/\d{4}$/.test(id) || values.get(id) === Number(value)) return [];
    const what = `<data value="${value ?? ""}" data-obs="${id}">: release ${release} has ${values.get(id) ?? "none"}.`;
    return [{ check: "pinned", file: page.file, what, remedy: "Build pinned pages out of data/releases alone." }];
  });
}
