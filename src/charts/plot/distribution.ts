import * as Plot from "@observablehq/plot";
import { median } from "d3";
import { type RowLayout, rowLayout } from "../row-layout.ts";
import { type ValueAxis, valueTicks } from "../value-ticks.ts";
import { cleanedSvg } from "./cleaned-svg.ts";
import { plotDocument } from "./plot-document.ts";

export interface DistributionGroup {
  readonly label: string;
  /** Colours its dots: "region-africa" … "region-oceania"; accent where not given. */
  readonly className?: string;
  readonly members: readonly { readonly name: string; readonly value: number }[];
}

export interface DistributionOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** From top to bottom; groups without members are left out. */
  readonly groups: readonly DistributionGroup[];
  /** The axis grows where a value lies outside. */
  readonly domain: readonly [from: number, to: number];
  /** What stands over a group's median: "median 0.41". */
  readonly medianLabel: (value: number) => string;
  readonly format: (value: number) => string;
}

interface Drawing {
  readonly options: DistributionOptions;
  readonly groups: readonly DistributionGroup[];
  readonly axis: ValueAxis;
  readonly layout: RowLayout;
  readonly radius: number;
  /** Height of a row's swarm, px. */
  readonly swarmPx: number;
}

const medianRoomPx = 18;
const axisRoomPx = 24;
const radii = [3.5, 3, 2.5, 2, 1.5];
const largestSwarmPx = 76;

function nameRoomPx({ layout }: Pick<Drawing, "layout">): number {
  return layout.above ? 16 : 0;
}

function heightPx(drawing: Drawing): number {
  return drawing.groups.length * (nameRoomPx(drawing) + medianRoomPx + drawing.swarmPx) + axisRoomPx;
}

function draw(drawing: Drawing): Element {
  const { options, groups, axis, layout, radius } = drawing;
  const { width, format, medianLabel } = options;
  const over = nameRoomPx(drawing) + medianRoomPx;
  const medians = groups.map(({ label, members }) => ({ label, value: median(members, ({ value }) => value) ?? 0 }));
  const names = groups.map(({ label }, i) => ({ label, lines: (layout.names[i] ?? []).join("\n") }));
  const beside = { frameAnchor: "left", textAnchor: "end", dx: -12, dy: over / 2 } as const;
  const above = { frameAnchor: "top-left", textAnchor: "start", dx: -layout.left, dy: 8 } as const;
  const swarms = groups.map(({ label, className = "self", members }) =>
    Plot.dot(
      members.map((member) => ({ ...member, label, title: `${member.name} ${format(member.value)}` })),
      Plot.dodgeY(
        { anchor: "middle" },
        { x: "value", fy: "label", r: radius, dy: over / 2, className: `swarm ${className}`, title: "title" },
      ),
    ),
  );
  return Plot.plot({
    document: plotDocument,
    width,
    height: heightPx(drawing),
    marginLeft: layout.left,
    marginRight: width - layout.right,
    marginTop: 0,
    marginBottom: axisRoomPx,
    x: { domain: [axis.from, axis.to], axis: null },
    fy: { domain: groups.map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      Plot.ruleX(axis.ticks, { className: "grid", insetTop: nameRoomPx(drawing) + 2 }),
      Plot.axisX([...axis.ticks], { className: "x", tickSize: 0, tickPadding: 8, label: null, tickFormat: format }),
      Plot.tickX(medians, { x: "value", fy: "label", className: "median", insetTop: over - 3, insetBottom: 3 }),
      swarms,
      Plot.text(medians, {
        x: "value",
        fy: "label",
        frameAnchor: "top",
        className: "middle",
        dy: over - 11,
        text: ({ value }: { value: number }) => medianLabel(value),
      }),
      Plot.text(names, { fy: "label", text: "lines", className: "row", ...(layout.above ? above : beside) }),
    ],
  });
}

/** Height that the largest swarm takes; rows are alike, so its ends can be read from all dots together. */
function swarmHeight(drawn: Element, radius: number): number {
  const middles = [...drawn.querySelectorAll("circle")].map((circle) => Number(circle.getAttribute("cy")));
  return Math.ceil(Math.max(...middles) - Math.min(...middles) + 2 * radius);
}

/** A dot an economy, a row a group, with the group's median: where a cross-section lies. "" without a value. */
export function distribution(options: DistributionOptions): string {
  const { width, domain, format } = options;
  const groups = options.groups.filter(({ members }) => members.length > 0);
  if (groups.length === 0) return "";
  const values = groups.flatMap(({ members }) => members.map(({ value }) => value));
  const low = Math.min(domain[0], ...values);
  const axis = valueTicks(low, Math.max(domain[1], ...values), width < 480 ? 5 : 6, format);
  const layout = rowLayout(
    width,
    groups.map(({ label }) => label),
    [],
    14,
  );
  // The largest dots whose swarms stay low; the smallest where none do.
  for (const radius of radii) {
    const measured: Drawing = { options, groups, axis, layout, radius, swarmPx: largestSwarmPx };
    const taken = swarmHeight(draw(measured), radius);
    if (taken > largestSwarmPx && radius !== radii.at(-1)) continue;
    const final = { ...measured, swarmPx: Math.max(22, taken + 6) };
    return cleanedSvg("distribution", { ...options, height: heightPx(final) }, draw(final));
  }
  return "";
}
