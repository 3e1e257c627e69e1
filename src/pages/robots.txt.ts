import type { APIRoute } from "astro";
import { paths } from "./_paths.ts";

/** All may read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(`${paths.root()}sitemap-index.xml`, site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
