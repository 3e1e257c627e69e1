import type { APIRoute } from "astro";
import { checksums, dataFiles, figures, figuresOf } from "../../dataset.ts";
import { indicatorFile } from "../../views/indicator-file.ts";
import { economyLines } from "../_explore/facts.ts";
import { otherRanks } from "../_explore/ranks.ts";

export const getStaticPaths = () => [...figures.keys()].map((code) => ({ params: { code } }));

/** The figures of an indicator for views in the browser; what is meant for others is under /data/v1. */
export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params: { code } }) => {
  const of = figuresOf(code);
  const bySource = Map.groupBy([...of.series.values()].flat(), ({ source }) => source);
  const sources = Object.fromEntries(
    [...bySource].map(([key, its]) => [key, [...new Set(its.map(({ year }) => year))].sort((a, b) => a - b)]),
  );
  const path = `indicators/${code}.csv`;
  const sha256 = dataFiles.has(path) ? checksums.get(path) : undefined;
  return Response.json(indicatorFile({ ...of, economies: economyLines, ranks: otherRanks(code), sources, sha256 }));
};
