import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { checkMarkup } from "../../scripts/site/checks/markup.ts";
import { faultReport } from "../../scripts/site/site-fault.ts";
import { sound } from "./site-fixture.ts";

test("html-validate finds nothing on the sound site", async () => {
  const files = ["index.html", "404.html", "en/index.html", "ar/index.html", "en/economies/ken/index.html"];
  expect(faultReport(await checkMarkup(sound.root, files))).toBe("");
});

test("what html-validate finds is told with its place and rule", async () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-markup-"));
  writeFileSync(
    join(root, "a.html"),
    '<!doctype html><html lang="en"><head><title>A</title></head><body><ul><p>A</p></ul></body></html>',
  );
  const report = faultReport(await checkMarkup(root, ["a.html"]));
  rmSync(root, { recursive: true });
  expect(report).toContain("markup: <p> element is not permitted as content under <ul> At html > body > ul > p.");
  expect(report).toContain("https://html-validate.org/rules/element-permitted-content.html");
});
