import type { PartNumbers } from "../model/survey-parts.ts";
import { dot, type WeightRegion } from "./weight-region.ts";

/** How many of `leads` are above 0: the fewest at a point of the line, the most in a cell beside it. */
export interface AlongLine {
  readonly fewest: number;
  readonly most: number;
}

/**
 * Walks along the weightings w of a region with line·w = 0, counting the leads with lead·w > 0. Leads that turn at the
 * very same place are met together: places are quotients of whole numbers, equal where they are the same.
 * @param line an edge of the region, or a line through its inside
 * @param leads three numbers each, one after the other: they are read some thirty million times in a build
 */
export function walkLine(line: PartNumbers, leads: Float64Array, region: WeightRegion): AlongLine {
  const [[fromX, fromY, fromZ], [toX, toY, toZ]] = endsOf(line, region);
  const [lineX, lineY, lineZ] = line;
  const part = partAlong(line);
  let [ahead, atStart, atEnd] = [0, 0, 0];
  // Leads that are 0 all along count in the cell on the one side or in that on the other.
  let [onOneSide, onOther] = [0, 0];
  let [gains, losses] = [0, 0];
  const [gained, lost] = roomFor(leads.length / 3);
  for (let at = 0; at < leads.length; at += 3) {
    const x = leads[at] ?? NaN;
    const y = leads[at + 1] ?? NaN;
    const z = leads[at + 2] ?? NaN;
    const first = x * fromX + y * fromY + z * fromZ;
    const last = x * toX + y * toY + z * toZ;
    if (first > 0) atStart += 1;
    if (last > 0) atEnd += 1;
    if (first > 0 || (first === 0 && last > 0)) ahead += 1;
    if (first * last < 0) {
      const cutX = lineY * z - lineZ * y;
      const cutY = lineZ * x - lineX * z;
      const cutZ = lineX * y - lineY * x;
      const place = (part === 0 ? cutX : part === 1 ? cutY : cutZ) / (cutX + cutY + cutZ);
      if (first < 0) gained[gains++] = place;
      else lost[losses++] = place;
    } else if (first === 0 && last === 0) {
      if (x * lineX + y * lineY + z * lineZ > 0) onOneSide += 1;
      else onOther += 1;
    }
  }
  const { fewest, most } = meet(ahead, gained.subarray(0, gains).sort(), lost.subarray(0, losses).sort());
  // Beyond an edge there is no cell; inside, a lead that is 0 on it is above 0 as the edge's own expression is.
  const beside = region.edges.includes(line) ? onOneSide : Math.max(onOneSide, onOther);
  return { fewest: Math.min(fewest, atStart, atEnd), most: most + beside };
}

let room = [new Float64Array(0), new Float64Array(0)] as const;

/** Two lists of so many places, the same ones again and again: a new pair for each of a million walks is dear. */
function roomFor(places: number): readonly [Float64Array, Float64Array] {
  if (room[0].length < places) room = [new Float64Array(places), new Float64Array(places)];
  return room;
}

/** The counts met from place to place: at each, those who are no longer ahead go before those who now are come. */
function meet(start: number, gained: Float64Array, lost: Float64Array): AlongLine {
  let [ahead, fewest, most] = [start, start, start];
  let [g, l] = [0, 0];
  while (g < gained.length || l < lost.length) {
    const here = Math.min(gained[g] ?? Infinity, lost[l] ?? Infinity);
    for (; lost[l] === here; l++) ahead -= 1;
    fewest = Math.min(fewest, ahead);
    for (; gained[g] === here; g++) ahead += 1;
    most = Math.max(most, ahead);
  }
  return { fewest, most };
}

/** The component whose share of the weights changes most along a line: places on it are told by that share. */
function partAlong(line: PartNumbers): number {
  const along = cross(line, [1, 1, 1]).map(Math.abs);
  return along.indexOf(Math.max(...along));
}

/** The two weightings at which the line enters and leaves the region, in the order of their places. */
function endsOf(line: PartNumbers, { edges }: WeightRegion): readonly [PartNumbers, PartNumbers] {
  const part = partAlong(line);
  let [first, last]: (PartNumbers | undefined)[] = [];
  let [lowest, highest] = [Infinity, -Infinity];
  for (const edge of edges) {
    const [osi, tii, hci] = cross(line, edge);
    const sum = osi + tii + hci;
    const sign = Math.sign(sum);
    const at: PartNumbers = [osi * sign, tii * sign, hci * sign];
    if (sum === 0 || !edges.every((one) => dot(one, at) >= 0)) continue;
    const place = (at[part] ?? NaN) / Math.abs(sum);
    if (place < lowest) [lowest, first] = [place, at];
    if (place > highest) [highest, last] = [place, at];
  }
  if (first === undefined || last === undefined) throw new Error(`The line ${line.join()} misses the region.`);
  return [first, last];
}

function cross(a: PartNumbers, b: PartNumbers): PartNumbers {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
