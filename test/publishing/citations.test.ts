import { expect, test } from "vitest";
import { citations } from "../../src/publishing/descriptions/citations.ts";
import type { Described } from "../../src/publishing/descriptions/described.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";

test("a table of several sources under one licence names that licence once", () => {
  const licence = (source: string) => ({ title: "CC BY 4.0", url: `https://example.org/sources/#${source}` });
  const described: Described = {
    site: "https://example.org/",
    address: (path) => `https://example.org/data/v1/${path}`,
    release: { release: "2026.11", date: "2026-11-25" },
    tables: [{ path: "observations", kind: observationsKind, about: {}, rowCount: 1 }],
    files: new Map(),
    sources: [],
    licencesOf: () => [licence("a"), licence("b")],
    publishersOf: () => ["World Bank"],
    yearsOf: () => undefined,
    economyName: (iso3) => iso3,
    text: (key) => key,
  };
  const files = new Map(citations(described));
  expect(files.get("citations/observations.bib")).toContain("note = {CC BY 4.0}");
});
