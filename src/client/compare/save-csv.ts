import { csvFormatRows, csvParseRows } from "d3-dsv";
import { fetchedText } from "../explore-data.ts";
import { save } from "../save-file.ts";
import type { ComparePlace } from "./compare-place.ts";
import type { CompareState } from "./compare-state.ts";

const kept = [
  "indicator",
  "year",
  "value",
  "unit",
  "status",
  "scope",
  "method",
  "members",
  "members_with_value",
  "source",
  "source_file",
  "source_line",
  "licence",
] as const;

/** The columns of what is saved: of economies those of the published files, of groups theirs. */
export const comparedColumns = ["code", ...kept] as const;

/**
 * Rows of published files under the columns of a comparison, each cell to the letter; cells that a file has not are
 * empty.
 * @param code of whom the rows are: a group, or undefined where the file's own column `economy` says it
 */
export function comparedCsvRows(
  published: string,
  code: string | undefined,
  wanted: (economy: string, indicator: string) => boolean,
): string[][] {
  const [header = [], ...rows] = csvParseRows(published.replace(/^\ufeff/, ""));
  const at = new Map(header.map((name, index) => [name, index]));
  const cell = (row: readonly string[], name: string): string => row[at.get(name) ?? -1] ?? "";
  return rows.flatMap((row) => {
    const its = code ?? cell(row, "economy");
    if (!wanted(its, cell(row, "indicator"))) return [];
    return [[its, ...kept.map((name) => cell(row, name))]];
  });
}

/** Saves every figure behind the charts that are shown. @throws where the network has no file */
export async function saveComparedCsv(
  place: ComparePlace,
  { chosen, indicators }: CompareState,
  groups: ReadonlyMap<string, unknown>,
): Promise<void> {
  const economies = new Set(chosen.filter((code) => !groups.has(code)));
  const parts = await Promise.all([
    ...(economies.size === 0 ? [] : indicators).map(async (code) =>
      comparedCsvRows(await fetchedText(place.dataFile(`indicators/${code}.csv`)), undefined, (economy) =>
        economies.has(economy),
      ),
    ),
    ...chosen
      .filter((code) => groups.has(code))
      .map(async (code) =>
        comparedCsvRows(await fetchedText(place.dataFile(`groups/${code}.csv`)), code, (_, indicator) =>
          indicators.includes(indicator),
        ),
      ),
  ]);
  const written = csvFormatRows([[...comparedColumns], ...parts.flat()]);
  save("comparison.csv", new Blob([`${written}\n`], { type: "text/csv" }));
}
