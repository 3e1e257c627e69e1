import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

import { CompressedFiles, type Encoding } from "./compressed-files.ts";
import { listenLocally } from "./listen-locally.ts";
import { isCompressible, mediaType } from "./media-types.ts";
import { servedFile } from "./served-file.ts";

// Not `astro preview`: it serves without compression, so that sizes seen in the browser are not those of a host, and
// its 404 pages and base path are those of Vite's development server.

export interface SiteServer {
  /** Address of the home page, with the base path. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the folder `root` at `base` on the loopback interface only; port 0 takes a free one. */
export async function serveSite(options: { root: string; base: string; port: number }): Promise<SiteServer> {
  const compressed = new CompressedFiles();
  const { port, close } = await listenLocally(options.port, (request, response) => {
    answer(options.root, options.base, compressed, request, response).catch((error: unknown) => {
      console.error(`${request.url ?? ""}: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  return { address: `http://localhost:${port}${options.base}`, close };
}

/** What frames without an origin and programs of others may fetch, as public/_headers says it for hosts. */
const isForAll = /^(embed|explore|pinned|_astro|data)\//;

async function answer(
  root: string,
  base: string,
  compressed: CompressedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
  const found = await servedFile(root, base, pathname);
  if (found.kind === "redirect") {
    const to = query === undefined ? found.to : `${found.to}?${query}`;
    response.writeHead(301, { Location: to.replace(/^\/+/, "/") }).end();
    return;
  }
  const file = found.kind === "file" ? found.file : join(root, "404.html");
  const encoding = isCompressible(file) ? acceptedEncoding(request.headers["accept-encoding"]) : undefined;
  const reading = encoding === undefined ? readFile(file) : compressed.read(file, encoding);
  // Undefined where a build has just taken the file away.
  const body = await reading.catch(() => undefined);
  if (body === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    return;
  }
  response.writeHead(found.kind === "file" ? 200 : 404, {
    "Content-Type": mediaType(file),
    "Content-Length": body.length,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(isForAll.test(pathname.slice(base.length)) ? { "Access-Control-Allow-Origin": "*" } : {}),
    ...(isCompressible(file) ? { Vary: "Accept-Encoding" } : {}),
    ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Brotli where the client takes it, else gzip; `undefined` where it takes neither (or refuses with q=0). */
function acceptedEncoding(header: string | string[] | undefined): Encoding | undefined {
  const accepted = String(header ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, ""));
  return (["br", "gzip"] as const).find((name) => accepted.includes(name));
}
