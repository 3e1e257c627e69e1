import type { MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";

/** A shape of an atlas. */
export type Land = MultiPolygon | Polygon;

/** An atlas whose shapes stand in the object `economies`, each with an iso3 or "neutral" as its id. */
export interface CorrectedAtlas extends Topology<Objects> {
  objects: { economies: { type: "GeometryCollection"; geometries: (MultiPolygon & { id: string })[] } };
}

/** The id of land that belongs to no economy. */
export const neutral = "neutral";

/** Arcs by polygon and ring. */
export const polygonsOf = (land: Land): number[][][] => (land.type === "Polygon" ? [land.arcs] : land.arcs);

/** The number of an arc, whichever way a ring runs along it. */
export const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc);
