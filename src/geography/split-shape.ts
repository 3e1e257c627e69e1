import type { MultiPolygon, Topology } from "topojson-specification";
import type { Box } from "./atlas-corrections.ts";
import { arcNumber, polygonsOf, type Land } from "./land.ts";

/**
 * Parts the polygons of a shape that lie wholly in a box from the rest.
 * @param arcs in degrees, not quantised
 */
export function splitShape(
  arcs: Topology["arcs"],
  shape: Land,
  box: Box,
): { inside: MultiPolygon; outside: MultiPolygon } {
  const [west, south, east, north] = box;
  const isInside = (rings: number[][]) =>
    rings
      .flat()
      .flatMap((arc) => arcs[arcNumber(arc)] ?? [])
      .every(([x = NaN, y = NaN]) => x >= west && x <= east && y >= south && y <= north);
  const polygons = polygonsOf(shape);
  return {
    inside: { type: "MultiPolygon", arcs: polygons.filter(isInside) },
    outside: { type: "MultiPolygon", arcs: polygons.filter((rings) => !isInside(rings)) },
  };
}
