import { neighbors } from "topojson-client";
import type { Iso3 } from "../model/economy.ts";
import { neutral, type CorrectedAtlas } from "./land.ts";
import type { LandBorder } from "./land-borders.ts";

/**
 * Which economies share a land border, by code and in the order of codes; an island has none.
 * @param atlas not simplified: simplifying may part what touches
 */
export function landNeighbours(atlas: CorrectedAtlas, borders: readonly LandBorder[]): Record<Iso3, Iso3[]> {
  const { geometries } = atlas.objects.economies;
  const found = new Map<Iso3, Set<Iso3>>(geometries.map(({ id }) => [id, new Set()]));
  const of = (iso3: Iso3): Set<Iso3> => {
    const others = found.get(iso3) ?? new Set();
    found.set(iso3, others);
    return others;
  };
  neighbors(geometries).forEach((indices, at) => {
    const own = geometries[at];
    for (const index of indices) {
      const other = geometries[index];
      if (own && other) of(own.id).add(other.id);
    }
  });
  for (const { a, b, kind } of borders) {
    if (kind === "add") {
      of(a).add(b);
      of(b).add(a);
    } else {
      of(a).delete(b);
      of(b).delete(a);
    }
  }
  const named = [...found].filter(([iso3]) => iso3 !== neutral);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    named.map(([iso3, others]) => [iso3, [...others].filter((other) => other !== neutral).sort()]),
  );
}
