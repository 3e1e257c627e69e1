import type { MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { Box, Correction } from "./atlas-corrections.ts";
import type { CorrectedAtlas } from "./land.ts";

/** The borders that the corrections say to draw dotted, cut to their boxes. */
export function dottedBorders(atlas: CorrectedAtlas, corrections: readonly Correction[]): MultiLineString {
  const coordinates = corrections
    .filter(({ action }) => action === "dotted")
    .flatMap(({ shape, to, box }) => {
      const pair = new Set<unknown>([shape, to]);
      const border = mesh(atlas, atlas.objects.economies, (a, b) => a !== b && pair.has(a.id) && pair.has(b.id));
      return box ? border.coordinates.flatMap((line) => runsInside(line, box)) : border.coordinates;
    });
  return { type: "MultiLineString", coordinates };
}

function runsInside(line: number[][], [west, south, east, north]: Box): number[][][] {
  const runs: number[][][] = [[]];
  for (const point of line) {
    const [x = NaN, y = NaN] = point;
    if (x >= west && x <= east && y >= south && y <= north) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
