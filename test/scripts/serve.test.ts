import { appendFileSync, cpSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { lookup } from "node:dns/promises";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, expect, test } from "vitest";

import { askedPort } from "../../scripts/site/asked-port.ts";
import { basePath } from "../../scripts/data/base-path.ts";
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
  ["/atlas/_astro/a.woff2", "application/octet-stream"],
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

test("the last port has none above it to advise", async () => {
  const other = createServer();
  const isFree = await new Promise((resolve) => {
    other.once("error", () => {
      resolve(false);
    });
    other.listen(65535, "127.0.0.1", () => {
      resolve(true);
    });
  });
  await expect(serveSite({ ...sound, port: 65535 })).rejects.toThrow("choose another: npm start -- --port 65534");
  if (isFree === true) other.close();
});

test("localhost reaches it by every address that the machine gives to the name", async () => {
  for (const { address } of await lookup("localhost", { all: true })) {
    const host = address.includes(":") ? `[${address}]` : address;
    const { status } = await fetch(`http://${host}:${new URL(server.address).port}/atlas/en/`);
    expect(status, address).toBe(200);
  }
});

test("a file that is written anew under a running server is compressed anew", async () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-served-"));
  cpSync(sound.root, root, { recursive: true });
  const own = await serveSite({ root, base: "/", port: 0 });
  const home = async () => (await fetch(`${own.address}en/`, { headers: { "Accept-Encoding": "br" } })).text();
  const before = await home();
  appendFileSync(join(root, "en/index.html"), "<!-- new -->");
  utimesSync(join(root, "en/index.html"), 1, 1);
  expect(await home()).toBe(`${before}<!-- new -->`);
  await own.close();
  rmSync(root, { recursive: true });
});

test.for([
  [[], 4321],
  [["--port", "8080"], 8080],
  [["--port=65535"], 65535],
] as const)("the arguments %j ask for port %d", ([args, port]) => {
  expect(askedPort(args)).toBe(port);
});

test.for(["", " ", "0", "65536", "80.5", "1e3", "eighty"])('"%s" is not a port', (port) => {
  expect(() => askedPort([`--port=${port}`])).toThrow(
    `--port "${port}" is not a port.\n  Write a whole number from 1 to 65535, as in: npm start -- --port 8080`,
  );
});

test.for([["--prot", "8080"], ["8080"], ["--port"]])(
  "arguments that npm start does not know are said so: %j",
  (args) => {
    expect(() => askedPort(args)).toThrow("\n  npm start knows one option: npm start -- --port 8080");
  },
);

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
