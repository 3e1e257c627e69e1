import type { APIRoute } from "astro";
import { figures } from "../../dataset.ts";
import { indicatorJson } from "../_explore/indicator-json.ts";

export const getStaticPaths = () => [...figures.keys()].map((code) => ({ params: { code } }));

export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params: { code } }) =>
  Response.json(indicatorJson(code));
