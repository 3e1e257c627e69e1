import { geoArea, geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import type { Iso3 } from "../model/economy.ts";
import type { Correction } from "./atlas-corrections.ts";
import { dottedBorders } from "./dotted-borders.ts";
import { neutral, type CorrectedAtlas } from "./land.ts";
import type { MapShape, MapShapes } from "./map-shapes.ts";
import { nudgeDots } from "./nudge-dots.ts";
import type { Points } from "./points.ts";
import { relativePath } from "./relative-path.ts";

/** Twice the widest that the map is shown, so that whole numbers are half a pixel. */
const width = 2000;
/** Room for the dots of the outermost islands on a phone. */
const margin = 20;
/** Units that are one pixel where the map is 360 px wide. */
const phonePx = width / 360;
/** Central meridian: leaves Chukotka whole. */
const centre = 11;

/** Least area of a bend, and of an island, in square units. */
const leastBend = 0.9;
const leastIsland = 3;
/** An economy whose largest piece of land has less than this many square pixels on a phone gets a dot. */
const leastVisiblePx2 = 1.3;
/** Land that fits into so many units each way is hidden by its own dot on any screen. */
const hiddenByDot = 8;

/** Least distance of two dots' centres on a phone, where a member's dot is 6.3 px wide and another's 4.7 px. */
const memberApartPx = 4.5;
const otherApartPx = 2.9;

/** Draws the corrected atlas once, for every map of the site. */
export function drawMapShapes(
  atlas: CorrectedAtlas,
  corrections: readonly Correction[],
  points: Points,
  isMember: (iso3: Iso3) => boolean,
): MapShapes {
  const projection = geoEqualEarth().rotate([-centre, 0]).precision(0);
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, width],
  ];
  const world = feature(atlas, atlas.objects.economies);
  projection.fitExtent(extent, world);
  const [[, top], [, bottom]] = geoPath(projection).bounds(world);
  const [left, up] = projection.translate();
  projection.translate([left, up - top + margin]);

  const simple = simplified(atlas, projection.scale() ** 2);
  const drawn = new Map(
    simple.objects.economies.geometries.map((shape) => [shape.id, path(projection, feature(simple, shape))]),
  );
  const lands = atlas.objects.economies.geometries.filter(({ id }) => id !== neutral);
  const shapes = lands.map((land) =>
    shapeOf(land.id, feature(atlas, land), projection, points, drawn.get(land.id) ?? ""),
  );
  for (const [iso3, point] of points) {
    const [x, y] = projection([...point]) ?? [0, 0];
    if (!shapes.some((shape) => shape.iso3 === iso3)) shapes.push({ iso3, d: "", x, y, dot: true });
  }
  const places = nudgeDots(
    shapes.filter(({ dot }) => dot).map(({ iso3, x, y }) => ({ iso3, x, y, first: isMember(iso3) })),
    memberApartPx * phonePx,
    otherApartPx * phonePx,
  );
  return {
    width,
    height: Math.ceil(bottom - top + 2 * margin),
    shapes: shapes
      .map((shape): MapShape => {
        const [x, y] = places.get(shape.iso3) ?? [shape.x, shape.y];
        return { ...shape, x: Math.round(x), y: Math.round(y) };
      })
      .sort((a, b) => a.y - b.y || (a.iso3 < b.iso3 ? -1 : 1)),
    neutral: drawn.get(neutral) ?? "",
    dotted: path(projection, dottedBorders(simple, corrections)),
  };
}

/** Area is what Equal Earth keeps, so square units are steradians times a constant. */
function simplified(atlas: CorrectedAtlas, unitsPerSteradian: number): CorrectedAtlas {
  const weighted = presimplify(atlas, sphericalTriangleArea);
  const smooth = simplify(weighted, leastBend / unitsPerSteradian);
  return filter(
    smooth,
    filterWeight(smooth, leastIsland / unitsPerSteradian, sphericalRingArea as never),
  ) as CorrectedAtlas;
}

function path(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const pen = relativePath();
  geoPath(projection, pen)(shape);
  return pen.text();
}

function shapeOf(
  iso3: Iso3,
  land: Feature<MultiPolygon>,
  projection: GeoProjection,
  points: Points,
  d: string,
): MapShape {
  const polygons = land.geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const measure = geoPath(projection);
  const point = points.get(iso3);
  const [x, y] = (point && projection([...point])) ?? measure.centroid(largest);
  const dot = measure.area(largest) < leastVisiblePx2 * phonePx ** 2;
  const [[west, north], [east, south]] = measure.bounds(land);
  const hidden = dot && Math.max(east - west, south - north) < hiddenByDot;
  return { iso3, d: hidden ? "" : d, x, y, dot };
}
