import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { isCompressible, mediaType } from "./media-types.ts";
import { servedFile } from "./served-file.ts";

// Not `astro preview`: it serves without compression, so that sizes seen in the browser are not those of a host, and
// its 404 pages and base path are those of Vite's development server.

const brotliQuick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotliQuick),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const;

export interface SiteServer {
  /** Address of the home page, with the base path. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the folder `root` at `base` on the loopback interface only; port 0 takes a free one. */
export async function serveSite(options: { root: string; base: string; port: number }): Promise<SiteServer> {
  const compressed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    answer(options.root, options.base, compressed, request, response).catch((error: unknown) => {
      console.error(`${request.url ?? ""}: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { address: `http://localhost:${port}${options.base}`, close };
}

async function answer(
  root: string,
  base: string,
  compressed: Map<string, Promise<Buffer>>,
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
  const bytes = await readFile(file).catch(() => Buffer.from("Not found\n"));
  const encoding = isCompressible(file) ? acceptedEncoding(request.headers["accept-encoding"]) : undefined;
  // The time of writing stands in the key, so that a rebuild under a running server is noticed.
  const written = (await stat(file).catch(() => undefined))?.mtimeMs;
  const key = `${encoding} ${written} ${file}`;
  const body = encoding === undefined ? bytes : await remembered(compressed, key, bytes, encoding);
  response.writeHead(found.kind === "file" ? 200 : 404, {
    "Content-Type": mediaType(file),
    "Content-Length": body.length,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(isCompressible(file) ? { Vary: "Accept-Encoding" } : {}),
    ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Brotli where the client takes it, else gzip; `undefined` where it takes neither (or refuses with q=0). */
function acceptedEncoding(header: string | string[] | undefined): keyof typeof encoders | undefined {
  const accepted = String(header ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, ""));
  return (["br", "gzip"] as const).find((name) => accepted.includes(name));
}

function remembered(
  cache: Map<string, Promise<Buffer>>,
  key: string,
  bytes: Buffer,
  encoding: keyof typeof encoders,
): Promise<Buffer> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = encoders[encoding](bytes);
  cache.set(key, made);
  return made;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program.\n  Stop it, or choose another: npm start -- --port ${port + 1}`;
      reject(error.code === "EADDRINUSE" ? new Error(taken) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
