import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { inputsDigest } from "../../../scripts/data/inputs-digest.ts";

const root = mkdtempSync(join(tmpdir(), "atlas-inputs-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const digest = (settings: Record<string, string> = { site: "a" }): string =>
  inputsDigest({ files: { [root]: ["raw", "list.json", "not-there"] }, settings });

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "raw/un"), { recursive: true });
  write("raw/un/a.csv", "EST");
  write("raw/un/b.csv", "KEN");
  write("list.json", "{}");
  write("other.txt", "");
});

test.each([
  ["a text is another", () => write("raw/un/a.csv", "FIN")],
  ["a file is more", () => write("raw/c.csv", "")],
  ["a file is less", () => rmSync(join(root, "raw/un/b.csv"))],
  ["a file has another name", () => renameSync(join(root, "raw/un/b.csv"), join(root, "raw/un/c.csv"))],
  ["a folder without files is more", () => mkdirSync(join(root, "raw/new"))],
  ["a file that was named and not there is there", () => write("not-there", "")],
  [
    "two files have each other's texts",
    () => {
      write("raw/un/a.csv", "KEN");
      write("raw/un/b.csv", "EST");
    },
  ],
])("it is another where %s", (_, change) => {
  const before = digest();
  change();
  expect(digest()).not.toBe(before);
});

test("it is another where a setting is, in whatever order they come", () => {
  expect(digest({ site: "b" })).not.toBe(digest());
  expect(digest({ site: "a", base: "b" })).toBe(digest({ base: "b", site: "a" }));
});

test("it is the same where only a time has changed, or a file that is not read", () => {
  const before = digest();
  utimesSync(join(root, "raw/un/a.csv"), 0, 0);
  write("other.txt", "changed");
  expect(digest()).toBe(before);
});
