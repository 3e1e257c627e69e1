import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { inputVariables, isFigureInput, isSiteInput } from "../../scripts/site/build-inputs.ts";
import { inputDigest, inputFiles } from "../../scripts/site/input-digest.ts";

const read = (file: string) => readFileSync(file, "utf8");

afterEach(() => {
  vi.unstubAllEnvs();
});

test("every file of pages, scripts, settings and figures is an input, and no test or made file", () => {
  const files = inputFiles(isSiteInput);
  for (const file of [
    "src/pages/index.astro",
    "src/styles/tokens.css",
    "src/i18n/ar.json",
    "scripts/site/build-site.ts",
    "public/_headers",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "data/reference/economies.csv",
    "data/knowledge/practices.csv",
    "data/LICENCES.md",
  ])
    expect(files).toContain(file);
  expect(files.some((file) => /^data\/raw\/.*\.csv$/.test(file))).toBe(true);
  expect(files.some((file) => file.startsWith("data/releases/"))).toBe(true);
  expect(
    files.filter((file) => /^(node_modules|dist|test|data\/build|\.git\/|\.cache|data\/\.lock)/.test(file)),
  ).toEqual([]);
});

test("what runs leave beside data and dist while they are at work is no input", () => {
  for (const path of [
    "dist.next-12/",
    "dist.old-12/",
    "data/raw.next-12/",
    "data/reference/a.csv.next-1",
    "data/.lock-1-2",
  ])
    expect({ path, isInput: isSiteInput(path) }).toEqual({ path, isInput: false });
});

test.for(inputVariables)("another %s is another input", (name) => {
  vi.stubEnv(name, "before");
  const before = inputDigest(isSiteInput);
  expect(inputDigest(isSiteInput)).toBe(before);
  vi.stubEnv(name, "after");
  expect(inputDigest(isSiteInput)).not.toBe(before);
});

test("every variable that the code reads is an input, or makes no difference to what is built", () => {
  const files = globSync(["src/**/*.{ts,astro}", "scripts/**/*.ts", "*.mjs"]);
  const names = files.flatMap((file) =>
    [...read(file).matchAll(/process\.env(?:\["(\w+)"\]|\.(\w+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""),
  );
  // Where Chromium is, where npm was called, and who asks for the lock.
  const without = ["CHROMIUM_PATH", "PATH", "INIT_CWD"];
  expect([...new Set(names)].sort()).toEqual(expect.arrayContaining(["BASE_PATH", "LANGUAGES", "SITE_URL"]));
  expect(names.filter((name) => !without.includes(name) && !inputVariables.some((one) => one === name))).toEqual([]);
});

/** A module with all of ours that it imports, these too. */
function withImports(...modules: readonly string[]): readonly string[] {
  const reached = new Set(modules);
  for (const file of reached)
    for (const [, name = ""] of read(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
      reached.add(posix.join(posix.dirname(file), name));
  return [...reached];
}

test("all that the build of the figures imports is an input of the figures", () => {
  const reached = withImports("scripts/build-data.ts");
  expect(reached.length).toBeGreaterThan(100);
  const folders = (file: string) =>
    file
      .split("/")
      .slice(0, -1)
      .map((_, depth, all) => `${all.slice(0, depth + 1).join("/")}/`);
  expect(reached.filter((file) => ![...folders(file), file].every(isFigureInput))).toEqual([]);
});

test("no build reads the documents of the project", () => {
  const settings = ["astro.config.mjs", "pinned.config.mjs"];
  const code = [
    ...globSync("src/**/*.{ts,astro}"),
    ...withImports("scripts/build.ts", "scripts/build-data.ts", ...settings),
  ];
  const documents = globSync("*.md");
  expect(documents).toContain("CHANGELOG.md");
  const names = new RegExp(`["'\`/](${documents.join("|")})["'\`]`);
  expect(code.filter((file) => names.test(read(file)))).toEqual([]);
});
