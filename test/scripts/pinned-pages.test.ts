import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkHeads } from "../../scripts/site/checks/heads.ts";
import { checkPinned } from "../../scripts/site/checks/pinned-figures.ts";
import { kindOf } from "../../scripts/site/page-kinds.ts";
import { livePath, releaseOfPath } from "../../scripts/site/pinned-path.ts";
import { faultReport } from "../../scripts/site/site-fault.ts";
import { parquet } from "../../src/publishing/parquet.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";
import { pageWith } from "./site-fixture.ts";

const file = "pinned/2026.11/embed/en/trends/ken/index.html";
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-pinned-"));
  const folder = join(root, "data/v1/releases/2026.11");
  mkdirSync(folder, { recursive: true });
  const row = ["KEN", "egdi", 2024, 0.6314, "index 0–1", "A", "", "egovkb", "egdi.csv", 2, "CC BY 4.0"];
  writeFileSync(join(folder, "observations.parquet"), parquet(observationsKind, [row]));
  writeFileSync(join(root, "data/v1/indicators.csv"), "code,decimals,offered\negdi,4,1\n");
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const checked = async (body: string, page = file): Promise<string> =>
  faultReport(await checkPinned({ root, pages: [pageWith({ file: page, body })] }));

test("a pinned page shows the figures of its release, however many zeros are written behind them", async () => {
  expect(await checked('<data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>')).toBe("");
  const other = '<data value="0.7" data-obs="ken/egdi/2024">0.7</data>';
  expect(await checked(other)).toContain("release 2026.11 has 0.6314.");
  expect(await checked(other, "embed/en/trends/ken/index.html")).toBe("");
  expect(await checked('<data value="0.7" data-obs="uga/egdi/2024">0.7</data>')).toContain("release 2026.11 has none.");
});

test("a cell of a pinned page shows the rounded figure of its release", async () => {
  const cell = (text: string): string => `<table><tr><td data-obs="ken/egdi/2024">${text}</td></tr></table>`;
  expect(await checked(cell("0.6314"))).toBe("");
  expect(await checked(cell("0.6315"))).toContain('"0.6315" as ken/egdi/2024: release 2026.11 has 0.6314.');
});

test("a pinned page stands for itself or for the live view that it keeps, and for no other", () => {
  const heads = (canonical: string): string => {
    const link = `<link rel="canonical" href="https://example.org/atlas/${canonical}">`;
    return faultReport(checkHeads([pageWith({ file, canonical: link })], "/atlas/"));
  };
  expect(heads("embed/en/trends/ken/")).toBe("");
  expect(heads("pinned/2026.11/embed/en/trends/ken/")).toBe("");
  expect(heads("embed/en/trends/uga/")).toContain("is not the page's own address");
});

test("pinned views are of the kinds of the live ones, and tell their release", () => {
  expect(livePath("/pinned/2026.11.1/embed/ar/map/egdi/")).toBe("/embed/ar/map/egdi/");
  expect(livePath("/en/embed/")).toBe("/en/embed/");
  expect(releaseOfPath("/pinned/2026.11.1/embed/ar/map/egdi/")).toBe("2026.11.1");
  expect(releaseOfPath("/embed/ar/map/egdi/")).toBeUndefined();
  expect(kindOf("/pinned/2026.11/embed/ar/map/egdi/").name).toBe("embed with a map");
});
