import * as Plot from "@observablehq/plot";
import { max, min } from "d3";
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
  readonly domain: readonly [from: number, to: number];
}

const middlePx = 50;

/**
 * The dots of each group side by side without overlapping, as Plot places them. Nothing is drawn: two hundred elements
 * in a document take longer than all the rest of a chart.
 */
export function swarms<Member extends { readonly value: number }>(
  groups: readonly (readonly Member[])[],
  radius: number,
  { width, left, right, domain }: SwarmFrame,
): PlacedDot<Member>[][] {
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
    x: { domain: [...domain], axis: null },
    marks,
  });
  return placed;
}

/** Height that the tallest swarm takes; all rows are alike. */
export function swarmHeight(placed: readonly (readonly PlacedDot<unknown>[])[], radius: number): number {
  const middles = placed.flat().map(({ y }) => y);
  return Math.ceil((max(middles) ?? 0) - (min(middles) ?? 0) + 2 * radius);
}
