import type { APIRoute } from "astro";
import { embedScripts } from "virtual:embed-scripts";

export const getStaticPaths = () => Object.keys(embedScripts).map((script) => ({ params: { script } }));

/** Scripts of bare views. Those of the pages around them stand frozen in public/embed/v1/. */
export const GET: APIRoute<Record<string, never>, { script: string }> = ({ params: { script } }) =>
  new Response(embedScripts[script], { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
