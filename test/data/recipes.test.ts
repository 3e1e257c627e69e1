import { DuckDBInstance } from "@duckdb/node-api";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asked, recipes } from "../../src/publishing/recipes.ts";

const built = resolve("data/build/v1");
let server: Server;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-recipes-"));
  server = createServer(({ url = "" }, response) => {
    const file = join(built, decodeURIComponent(url));
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (id: string, address: (path: string) => string): string =>
  recipes(address).find((recipe) => recipe.id === id)?.code ?? "";
const served = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
const onDisk = (path: string): string => join(built, path);

/** Year and value as the file of the indicator has them last. */
const newest = (): [year: number, value: number] => {
  const file = readFileSync(join(built, `indicators/${asked.indicator}.csv`), "utf8");
  const [line = ""] = file.split("\n").filter((one) => one.startsWith(`${asked.economy},`)).slice(-1);
  const [, , year, value] = line.split(",");
  return [Number(year), Number(value)];
};

interface Answer {
  /** Undefined where the machine has no such program. */
  readonly status: number | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program prints; the server runs beside it. */
function run(program: string, args: readonly string[], cwd = "."): Promise<Answer> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
    child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
    child.on("error", () => done({ status: undefined, stdout, stderr }));
    child.on("close", (status) => done({ status, stdout, stderr }));
  });
}

const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number);

describe("a recipe of DuckDB's command line, run by its library", () => {
  const answer = async (code: string): Promise<number[]> => {
    const sql = /^duckdb -c "(.+)"$/.exec(code)?.[1] ?? "";
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(sql);
    return (reader.getRows()[0] ?? []).map(Number);
  };

  test.each(["duckdb", "duckdb-partition"])("%s", async (id) => {
    expect(await answer(codeOf(id, onDisk))).toEqual(newest());
  });

  test("duckdb-copy", async () => {
    const code = codeOf("duckdb-copy", onDisk).replace("observations/*", onDisk("observations/*"));
    expect(await answer(code)).toEqual(newest());
  });
});

test("the recipe of DuckDB in Node", async () => {
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", codeOf("duckdb-node", onDisk)]);
  expect({ answer: numbers(stdout), stderr }).toEqual({ answer: newest(), stderr: "" });
});

test("the recipe of Node", async () => {
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", codeOf("node", served)]);
  expect({ answer: numbers(stdout), stderr }).toEqual({ answer: newest(), stderr: "" });
});

test("the recipe of Python's standard library", async ({ skip }) => {
  const { status, stdout, stderr } = await run("python3", ["-c", codeOf("python", served)]);
  if (status === undefined) skip("This machine has no python3.");
  expect({ answer: numbers(stdout), stderr }).toEqual({ answer: newest(), stderr: "" });
});

test("the recipe of pandas", async ({ skip }) => {
  const has = await run("python3", ["-c", "import pandas"]);
  if (has.status !== 0) skip("This machine has no pandas.");
  const { stdout } = await run("python3", ["-c", codeOf("pandas", served)]);
  const [year, value] = ["year", "value"].map((name) => Number(new RegExp(`^${name}\\s+(\\S+)`, "m").exec(stdout)?.[1]));
  expect([year, value]).toEqual(newest());
});

test("the recipe that copies the partitioned set leaves every partition as published", async ({ skip }) => {
  const { status } = await run("curl", ["--version"]);
  if (status === undefined) skip("This machine has no curl.");
  const { status: done, stdout, stderr } = await run("bash", ["-c", codeOf("copy", served)], folder);
  expect({ done, stdout, stderr }).toEqual({ done: 0, stdout: "", stderr: "" });
  const copied = readdirSync(join(folder, "observations"));
  expect(copied.sort()).toEqual(readdirSync(onDisk("observations")).sort());
});
