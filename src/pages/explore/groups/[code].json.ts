import type { APIRoute } from "astro";
import { figures, figuresOf, groups } from "../../../dataset.ts";
import { groupFile } from "../../../views/group-file.ts";

export const getStaticPaths = () => [...figures.keys()].map((code) => ({ params: { code } }));

/** An indicator's figures of groups for views in the browser. */
export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params: { code } }) => {
  const { indicator, groupFigures, groupHeadline } = figuresOf(code);
  const codes = groups.map((group) => group.code);
  return Response.json(groupFile(indicator, codes, groupFigures, groupHeadline));
};
