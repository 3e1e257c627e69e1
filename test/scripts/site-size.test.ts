import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSize, kindOfFile, siteSize } from "../../scripts/site/site-size.ts";

test("files are counted by what they are for: pages of all languages together, each release for itself", () => {
  expect(kindOfFile("en/economies/ken/index.html", ["en"])).toBe("pages");
  expect(kindOfFile("en/economies/ken/oembed.json", ["en"])).toBe("oEmbed and feeds");
  expect(kindOfFile("pinned/2026.11/embed/en/map/egdi/index.html", ["en"])).toBe("pinned/2026.11");
  expect(kindOfFile("data/v1/egdi.csv", ["en"])).toBe("data");
  expect(kindOfFile("404.html", ["en"])).toBe("other");
});

test("a kind has its files and bytes, the largest stands first", () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-size-"));
  mkdirSync(join(root, "en"));
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "en/index.html"), "<p>");
  writeFileSync(join(root, "data/a.csv"), "a,b\n1,2\n");
  expect(siteSize({ root, files: ["en/index.html", "data/a.csv"] })).toEqual([
    { kind: "data", files: 1, bytes: 8 },
    { kind: "pages", files: 1, bytes: 3 },
  ]);
  rmSync(root, { recursive: true });
});

test("a site of more files or bytes than its languages allow is at fault, and so is a release", () => {
  const sound = [{ kind: "pages", files: 19_000, bytes: 620e6 }];
  expect(checkSize(sound, 2)).toEqual([]);
  expect(checkSize(sound, 1).map(({ what }) => what)).toEqual([
    "19,000 files of 12,000 allowed.",
    "620,000,000 bytes of 495,000,000 allowed.",
  ]);
  expect(checkSize([{ kind: "pinned/2026.11", files: 601, bytes: 1 }], 2).map(({ file }) => file)).toEqual([
    "pinned/2026.11",
  ]);
});
