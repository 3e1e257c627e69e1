import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3";
import type { Iso3 } from "../model/economy.ts";

export interface Dot {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
  /** The dots that come first are moved apart by themselves; the others then give way to them. */
  readonly first: boolean;
}

interface Node extends SimulationNodeDatum {
  readonly dot: Dot;
}

const ticks = 300;

/**
 * Moves dots apart as little as it takes for each to be seen.
 * @param apart wanted distance of two centres of the first kind, in the unit of x and y
 * @param apartOthers the same where one of the two is of the other kind
 */
export function nudgeDots(
  dots: readonly Dot[],
  apart: number,
  apartOthers: number,
): Map<Iso3, readonly [number, number]> {
  const first = settle(dots.filter((dot) => dot.first).map(node), apart / 2);
  for (const fixed of first) {
    fixed.fx = fixed.x ?? null;
    fixed.fy = fixed.y ?? null;
  }
  const all = settle([...first, ...dots.filter((dot) => !dot.first).map(node)], apartOthers / 2);
  return new Map(all.map(({ dot, x = dot.x, y = dot.y }) => [dot.iso3, [x, y]]));
}

const node = (dot: Dot): Node => ({ dot, x: dot.x, y: dot.y });

function settle(nodes: Node[], radius: number): Node[] {
  forceSimulation(nodes)
    .force("x", forceX<Node>(({ dot }) => dot.x).strength(0.1))
    .force("y", forceY<Node>(({ dot }) => dot.y).strength(0.1))
    .force("collide", forceCollide<Node>(radius).iterations(4))
    .stop()
    .tick(ticks);
  return nodes;
}
