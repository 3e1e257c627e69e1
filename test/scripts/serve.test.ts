import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, expect, test } from "vitest";

import { basePath } from "../../scripts/site/base-path.ts";
import { serveSite, type SiteServer } from "../../scripts/site/serve.ts";
import { servedFile } from "../../scripts/site/served-file.ts";
import { sound } from "./site-fixture.ts";

let server: SiteServer;
beforeAll(async () => {
  server = await serveSite({ ...sound, port: 0 });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks for a path as it stands: fetch would tidy the dots away. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port: new URL(server.address).port, host: "127.0.0.1", path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on("error", reject);
  });
}

test.for([
  ["/atlas/", "text/html; charset=utf-8"],
  ["/atlas/en/?a=1", "text/html; charset=utf-8"],
  ["/atlas/_astro/site.css", "text/css; charset=utf-8"],
  ["/atlas/_astro/site.js", "text/javascript; charset=utf-8"],
  ["/atlas/_astro/a.woff2", "font/woff2"],
  ["/atlas/data/v1/economies/ken.csv", "text/csv; charset=utf-8"],
] as const)("%s is served as %s", async ([path, type]) => {
  const { status, headers } = await ask(path);
  expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
});

test.for([
  ["/atlas", "/atlas/"],
  ["/atlas/en", "/atlas/en/"],
  ["/atlas/en?a=1", "/atlas/en/?a=1"],
] as const)("%s leads on to %s", async ([path, to]) => {
  const { status, headers } = await ask(path);
  expect({ status, to: headers.location }).toEqual({ status: 301, to });
});

test.for([
  "/",
  "/en/",
  "/atlas/nowhere",
  "/atlas/en/index.html/",
  "/atlas/_astro/",
  "/atlas/%",
  "/atlas/../../weights.test.ts",
  "/atlas/..%2f..%2fweights.test.ts",
  "/atlas/%2e%2e/%2e%2e/weights.test.ts",
  "/atlas/..%5c..%5cweights.test.ts",
])("%s is answered with 404 and the page for it", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).toContain("<h1>Not found</h1>");
});

test("text is sent in brotli, else gzip, else as it is; a font always as it is", async () => {
  const plain = await ask("/atlas/en/");
  const brotli = await ask("/atlas/en/", { "Accept-Encoding": "gzip, deflate, br" });
  const gzip = await ask("/atlas/en/", { "Accept-Encoding": "gzip;q=1, br;q=0" });
  const font = await ask("/atlas/_astro/a.woff2", { "Accept-Encoding": "br" });
  expect([plain, brotli, gzip, font].map(({ headers }) => headers["content-encoding"])).toEqual([
    undefined,
    "br",
    "gzip",
    undefined,
  ]);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
});

test("a port that is taken is said so, with what to do", async () => {
  const port = Number(new URL(server.address).port);
  await expect(serveSite({ ...sound, port })).rejects.toThrow(
    `Port ${port} is taken by another program.\n  Stop it, or choose another: npm start -- --port ${port + 1}`,
  );
});

test("nothing outside the folder is ever named", async () => {
  expect(await servedFile(sound.root, "/", "/..%2fsound-too/x")).toEqual({ kind: "missing" });
});

test.for([
  ["", "/"],
  ["/", "/"],
  ["atlas", "/atlas/"],
  ["/a/b", "/a/b/"],
] as const)('BASE_PATH "%s" is %s', ([setting, base]) => {
  expect(basePath(setting)).toBe(base);
});
