import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { basePath } from "./data/base-path.ts";
import { drawPngs } from "./pictures/draw-pngs.ts";
import { pngOf } from "./pictures/png-of.ts";

/** Makes PNG of the pictures that the pages have as SVG: of all of them in the built site, of one as it is asked for while developing. */
export function pictures(): AstroIntegration {
  let base = "/";
  return {
    name: "pictures",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = basePath(config.base);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { url = "/", headers } = request;
          if (!url.startsWith(`${base}images/`) || !url.endsWith(".png")) {
            next();
            return;
          }
          developed(`http://${headers.host ?? "localhost"}${url.replace(/png$/, "svg")}`).then((png) => {
            if (png === undefined) {
              next();
              return;
            }
            response.setHeader("Content-Type", "image/png");
            response.end(png);
          }, next);
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { pngs, drawn, bytes } = await drawPngs(join(fileURLToPath(dir), "images"));
        logger.info(`${pngs} PNG, ${(bytes / 1e6).toFixed(1)} MB; ${drawn} drawn, the others were in the cache`);
      },
    },
  };
}

/** The PNG of an SVG that the server makes; undefined where it has no such picture. */
async function developed(svg: string): Promise<Buffer | undefined> {
  const response = await fetch(svg);
  return response.ok ? pngOf(await response.text()) : undefined;
}
