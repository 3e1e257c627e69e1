import { defineConfig } from "astro/config";
import { embedScripts } from "./scripts/embed-scripts.ts";
import { pageCount } from "./scripts/site/page-count.ts";
import atlas from "./astro.config.mjs";

/**
 * The embeds of one release, that of ATLAS_RELEASE, into a site that is built already. A build of its own, because
 * src/dataset.ts then reads the figures of that release and no page can show any other.
 */
export default defineConfig({
  ...atlas,
  srcDir: "src/pages/_pinned",
  vite: { build: { ...atlas.vite?.build, emptyOutDir: false } },
  integrations: [embedScripts(), pageCount()],
});
