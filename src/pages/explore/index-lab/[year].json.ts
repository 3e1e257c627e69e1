import type { APIRoute } from "astro";
import { labEdition, labYears } from "../../_lab/lab-edition.ts";

export const getStaticPaths = () => labYears.map((year) => ({ params: { year: String(year) } }));

/** An edition for the index laboratory. */
export const GET: APIRoute<Record<string, never>, { year: string }> = ({ params: { year } }) =>
  Response.json(labEdition(Number(year)));
