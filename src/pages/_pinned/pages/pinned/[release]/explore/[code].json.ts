import type { APIRoute } from "astro";
import { indicatorJson } from "../../../../../_explore/indicator-json.ts";
import { headlineCodes } from "../../../../../_figures/economy-views.ts";
import { releasePath } from "../../../../release-path.ts";

export const getStaticPaths = () =>
  releasePath().flatMap(({ params }) => headlineCodes.map((code) => ({ params: { ...params, code } })));

/** The figures of an indicator in the release, from which scripts draw maps of a year and further economies. */
export const GET: APIRoute<Record<string, never>, { release: string; code: string }> = ({ params: { code } }) =>
  Response.json(indicatorJson(code));
