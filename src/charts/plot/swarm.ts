import * as Plot from "@observablehq/plot";
import { max, min } from "d3-array";
import { plotDocument } from "./plot-document.ts";

/** Where the middle of a dot is, px: across the drawing, and down from the middle of its row. */
export interface PlacedDot<Member> {
  readonly x: number;
  readonly y: number;
  readonly member: Member;
}

export interface SwarmFrame {
  readonly width: number;
  /** Ends of the value axis, px. */
  readonly left: number;
  readonly right: number;
  readonly scale: "linear" | "log";
  readonly domain: readonly [from: number, to: number];
}

/** The swarms of a chart, all with dots of one size. */
export interface Swarms<Member> {
  readonly radius: number;
  /** By group. */
  readonly placed: readonly (readonly PlacedDot<Member>[])[];
  /** Height of the tallest, px. */
  readonly taken: number;
}

const radii = [3.5, 3, 2.5, 2];
const smallestRadius = 1.5;
const middlePx = 50;

/** The largest dots whose swarms stay below a height; the smallest where none do. */
export function fittingSwarms<Member extends { readonly value: number }>(
  groups: readonly (readonly Member[])[],
  highestPx: number,
  frame: SwarmFrame,
): Swarms<Member> {
  const smallest = swarms(groups, smallestRadius, frame);
  // A swarm grows about with the square of its dots. Placing crowded large dots takes long: the hopeless are left out.
  const hopeless = smallestRadius * Math.sqrt(highestPx / smallest.taken) * 1.3;
  for (const radius of radii.filter((one) => one < hopeless)) {
    const found = swarms(groups, radius, frame);
    if (found.taken <= highestPx) return found;
  }
  return smallest;
}

/**
 * The dots of each group side by side without overlapping, as Plot places them. Nothing is drawn: two hundred elements
 * in a document take longer than all the rest of a chart.
 */
function swarms<Member extends { readonly value: number }>(
  groups: readonly (readonly Member[])[],
  radius: number,
  { width, left, right, scale, domain }: SwarmFrame,
): Swarms<Member> {
  const placed = groups.map((): PlacedDot<Member>[] => []);
  const marks = groups.map((members, group) =>
    Plot.dot(
      members,
      Plot.dodgeY(
        { anchor: "middle" },
        {
          x: "value",
          r: radius,
          render: (index, _, { x = [], y = [] }) => {
            for (const i of index) {
              const member = members[i];
              if (member) placed[group]?.push({ x: Number(x[i]), y: Number(y[i]) - middlePx, member });
            }
            return null;
          },
        },
      ),
    ),
  );
  Plot.plot({
    document: plotDocument,
    width,
    height: 2 * middlePx,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 0,
    marginBottom: 0,
    x: { type: scale, domain: [...domain], axis: null },
    marks,
  });
  const middles = placed.flat().map(({ y }) => y);
  const taken = Math.ceil((max(middles) ?? 0) - (min(middles) ?? 0) + 2 * radius);
  return { radius, placed, taken };
}
