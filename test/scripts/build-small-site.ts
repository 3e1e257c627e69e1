/** A site of three pages, built as `npm run build` builds the real one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildSite } from "../../scripts/site/build-site.ts";

const [text = "", exitCode = "0"] = process.argv.slice(2);

process.exitCode = await buildSite([
  { what: "figures", run: () => Promise.resolve(0) },
  {
    what: "pages",
    run: (outDir) => {
      for (const page of ["en", "ar", "en/kenya"]) {
        mkdirSync(`${outDir}/${page}`, { recursive: true });
        writeFileSync(`${outDir}/${page}/index.html`, `${page} ${text}`);
      }
      return Promise.resolve(Number(exitCode));
    },
  },
]);
