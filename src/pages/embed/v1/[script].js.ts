import type { APIRoute } from "astro";
import { embedScripts } from "virtual:embed-scripts";

export const getStaticPaths = () => Object.keys(embedScripts).map((script) => ({ params: { script } }));

/** Scripts of embeds and of the pages around them. Others name them with their hash: a change needs a new folder. */
export const GET: APIRoute<Record<string, never>, { script: string }> = ({ params: { script } }) =>
  new Response(embedScripts[script]?.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
