import type { APIRoute } from "astro";
import { figures, figuresOf } from "../../dataset.ts";
import { indicatorFile } from "../../views/indicator-file.ts";
import { economyLines } from "../_explore/facts.ts";
import { otherRanks } from "../_explore/ranks.ts";

export const getStaticPaths = () => [...figures.keys()].map((code) => ({ params: { code } }));

/** The figures of an indicator for views in the browser; what is meant for others is under /data/v1. */
export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params: { code } }) => {
  const { indicator, series } = figuresOf(code);
  const sources = [...new Set([...series.values()].flat().map(({ source }) => source))];
  return Response.json(indicatorFile({ indicator, series, economies: economyLines, ranks: otherRanks(code), sources }));
};
