import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { answerData } from "../../scripts/data-files.ts";

const root = "test/scripts/fixtures/sound/data/v1";

/** Asks the middleware for a path as it stands: fetch would tidy the dots away. */
async function ask(path: string): Promise<string> {
  const server = createServer((request, response) => {
    void answerData(root, "/atlas/data/v1/", request, response, () => response.end("handed on"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path }, (response) => {
      let text = `${response.headers["content-type"] ?? ""}: `;
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => {
        server.close();
        resolve(text);
      });
    }).on("error", reject);
  });
}

test.each(["/atlas/data/v1/economies/ken.csv", "/atlas/data/v1/economies/ken.csv?a=1"])(
  "%s is served",
  async (path) => {
    expect(await ask(path)).toMatch(/^text\/csv; charset=utf-8: economy,indicator,year,value\n/);
  },
);

test.each([
  "/data/v1/economies/ken.csv",
  "/atlas/data/v1/economies",
  "/atlas/data/v1/economies/xxx.csv",
  "/atlas/data/v1/..%2f..%2findex.html",
  "/atlas/data/v1/../../index.html",
  "/atlas/data/v1/%",
])("%s is handed on", async (path) => {
  expect(await ask(path)).toBe(": handed on");
});
