import type { Topology } from "topojson-specification";
import { arcNumber, polygonsOf, type Land } from "./land.ts";

type Point = readonly [number, number];

/**
 * Gives the border that two shapes share a new course.
 * @param line the new course, longitude and latitude, from one end of the old border to the other, either way round
 * @returns the arcs with the new one, or undefined where the shapes do not share exactly one arc
 */
export function redrawBorder(
  arcs: Topology["arcs"],
  a: Land,
  b: Land,
  line: readonly Point[],
): Topology["arcs"] | undefined {
  const ofA = new Set(polygonsOf(a).flat(2).map(arcNumber));
  const shared = [...new Set(polygonsOf(b).flat(2).map(arcNumber))].filter((arc) => ofA.has(arc));
  const [number] = shared;
  const old = number === undefined ? undefined : arcs[number];
  const start = old?.[0];
  const end = old?.at(-1);
  const first = line[0];
  const last = line.at(-1);
  if (shared.length !== 1 || !old || !start || !end || !first || !last) return undefined;
  const forward = distance(start, first) <= distance(start, last);
  const between = line.slice(1, -1).map(([longitude, latitude]) => [longitude, latitude]);
  const redrawn = [start, ...(forward ? between : between.reverse()), end];
  return arcs.map((arc, index) => (index === number ? redrawn : arc));
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
