import type { AstroIntegration } from "astro";
import { basePath } from "./data/base-path.ts";
import { pngOf } from "./pictures/png-of.ts";

/** Makes a PNG of a picture that the pages have as SVG when it is asked for while developing; a build draws all as a step of its own. */
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
    },
  };
}

/** The PNG of an SVG that the server makes; undefined where it has no such picture. */
async function developed(svg: string): Promise<Buffer | undefined> {
  const response = await fetch(svg);
  return response.ok ? pngOf(await response.text()) : undefined;
}
