import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { dataFiles } from "./scripts/data-files.ts";
import { embedScripts } from "./scripts/embed-scripts.ts";
import { pageCount } from "./scripts/site/page-count.ts";
import { pictures } from "./scripts/pictures.ts";

// SITE_URL and BASE_PATH say where the site is served; without them, where `npm start` serves it.
const site = process.env.SITE_URL ?? "http://localhost:4321";
const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  site,
  base,
  output: "static",
  trailingSlash: "always",
  // The content security policy allows no inline style or script.
  build: { inlineStylesheets: "never", format: "directory" },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ filter: (page) => !/\/404\/?$|\/embed\/[\w-]+\/\w+\//.test(page) }),
    dataFiles(),
    embedScripts(),
    pictures(),
    pageCount(),
  ],
});
