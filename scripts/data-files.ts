import { cpSync, createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { settleData } from "./data/lock.ts";
import { basePath } from "./data/base-path.ts";
import { mediaType } from "./site/media-types.ts";
import { servedFile } from "./site/served-file.ts";

const folder = "data/build/v1";

/** Serves data/build/v1 at /data/v1 while developing, and copies it into the built site. */
export function dataFiles(): AstroIntegration {
  let base = "/";
  settleData();
  return {
    name: "data-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = basePath(config.base);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          answerData(folder, `${base}data/v1/`, request, response, next).catch(next);
        });
      },
      "astro:build:done": ({ dir }) => {
        cpSync(folder, join(fileURLToPath(dir), "data/v1"), { recursive: true });
      },
    },
  };
}

/** Answers a request for a file of `root` under the address `prefix`, and hands on every other. */
export async function answerData(
  root: string,
  prefix: string,
  { url = "/" }: Pick<IncomingMessage, "url">,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const found = await servedFile(root, prefix, url.replace(/\?.*/, ""));
  if (found.kind !== "file") {
    next();
    return;
  }
  response.setHeader("Content-Type", mediaType(found.file));
  createReadStream(found.file).pipe(response);
}
