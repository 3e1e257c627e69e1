import { cpSync, createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const folder = "data/build/v1";
const types: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** Serves data/build/v1 at /data/v1 while developing, and copies it into the built site. */
export function dataFiles(): AstroIntegration {
  let base = "/";
  return {
    name: "data-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:server:setup": ({ server }) => {
        const prefix = join(base, "data/v1/");
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
          const file = join(folder, normalize(path.slice(prefix.length)));
          const type = types[extname(file)];
          const isOurs = path.startsWith(prefix) && file.startsWith(folder) && type !== undefined;
          if (!isOurs || !existsSync(file) || !statSync(file).isFile()) {
            next();
            return;
          }
          response.setHeader("Content-Type", type);
          createReadStream(file).pipe(response);
        });
      },
      "astro:build:done": ({ dir }) => {
        cpSync(folder, join(fileURLToPath(dir), "data/v1"), { recursive: true });
      },
    },
  };
}
