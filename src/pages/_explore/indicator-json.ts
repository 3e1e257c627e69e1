import { checksums, dataFiles, figuresOf } from "../../dataset.ts";
import { indicatorFile, type IndicatorFile } from "../../views/indicator-file.ts";
import { economyLines } from "./facts.ts";
import { otherRanks } from "./ranks.ts";

/** The figures of an indicator for views in the browser; what is meant for others is under /data/v1. */
export function indicatorJson(code: string): IndicatorFile {
  const of = figuresOf(code);
  const bySource = Map.groupBy([...of.series.values()].flat(), ({ source }) => source);
  const sources = Object.fromEntries(
    [...bySource].map(([key, its]) => [key, [...new Set(its.map(({ year }) => year))].sort((a, b) => a - b)]),
  );
  const path = `indicators/${code}.csv`;
  const sha256 = dataFiles.has(path) ? checksums.get(path) : undefined;
  return indicatorFile({ ...of, economies: economyLines, ranks: otherRanks(code), sources, sha256 });
}
