import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { precompress } from "../../scripts/site/precompress.ts";

const long = "economy,year,value\n".repeat(200);
let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "atlas-precompress-"));
  mkdirSync(join(site, "en"));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(site, name), content);
  return join(site, name);
}

const names = (): string[] => readdirSync(site, { recursive: true, encoding: "utf8" }).sort();

test("a text has its two siblings, which decompress to its own bytes and bear its time", async () => {
  const file = write("en/index.html", long);
  const written = new Date("2026-11-25T00:00:00Z");
  utimesSync(file, written, written);
  const { br, gz, ...sum } = await precompress(site);
  expect(sum).toEqual({ files: 1, raw: long.length });
  const packed = { br: readFileSync(`${file}.br`), gz: readFileSync(`${file}.gz`) };
  expect([br, gz]).toEqual([packed.br.length, packed.gz.length]);
  expect(brotliDecompressSync(packed.br).toString()).toBe(long);
  expect(gunzipSync(packed.gz).toString()).toBe(long);
  for (const ending of ["br", "gz"]) expect(statSync(`${file}.${ending}`).mtime).toEqual(written);
});

test("what is small, or compressed by its kind, has none", async () => {
  write("en/small.html", "<p>1023 bytes at most</p>");
  for (const kind of ["png", "parquet", "xlsx", "zip", "woff2", "pf_fragment"]) write(`a.${kind}`, long);
  const before = names();
  expect(await precompress(site)).toEqual({ files: 0, raw: 0, br: 0, gz: 0 });
  expect(names()).toEqual(before);
});

test("what would not get smaller has none", async () => {
  write("noise.txt", randomBytes(4096));
  await precompress(site);
  expect(names()).toEqual(["en", "noise.txt"]);
});

test("a second run gives the same bytes, and no siblings of siblings", async () => {
  const file = write("a.csv", long);
  await precompress(site);
  const first = ["br", "gz"].map((ending) => readFileSync(`${file}.${ending}`));
  await precompress(site);
  expect(["br", "gz"].map((ending) => readFileSync(`${file}.${ending}`))).toEqual(first);
  expect(names()).toEqual(["a.csv", "a.csv.br", "a.csv.gz", "en"]);
});
