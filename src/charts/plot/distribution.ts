import * as Plot from "@observablehq/plot";
import { median } from "d3-array";
import { escapeText } from "../escape-text.ts";
import { logTicks } from "../log-ticks.ts";
import { type RowLayout, rowLayout } from "../row-layout.ts";
import { shortNumber } from "../short-number.ts";
import { type ValueAxis, valueTicks } from "../value-ticks.ts";
import { cleanedSvg } from "./cleaned-svg.ts";
import { plotDocument } from "./plot-document.ts";
import { fittingSwarms, type PlacedDot } from "./swarm.ts";

interface Member {
  readonly name: string;
  readonly value: number;
}

export interface DistributionGroup {
  readonly label: string;
  /** Colours its dots: "region-africa" … "region-oceania"; accent where not given. */
  readonly className?: string;
  readonly members: readonly Member[];
}

export interface DistributionOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** From top to bottom; groups without members are left out. */
  readonly groups: readonly DistributionGroup[];
  /** Linear where not given. A logarithmic axis has no 0: every value must be above it, and the domain is not used. */
  readonly scale?: "linear" | "log";
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
  /** By group. */
  readonly placed: readonly (readonly PlacedDot<Member>[])[];
  /** Height of a row's swarm, px. */
  readonly swarmPx: number;
}

/** Holds the place of a swarm in the document; no text of a chart has it. */
const standInText = "\u0001";
const medianRoomPx = 18;
const axisRoomPx = 24;
const largestSwarmPx = 76;
/** A drawing for phones is narrower. */
const narrowPx = 480;

function nameRoomPx({ layout }: Pick<Drawing, "layout">): number {
  return layout.above ? 16 : 0;
}

function heightPx(drawing: Drawing): number {
  return drawing.groups.length * (nameRoomPx(drawing) + medianRoomPx + drawing.swarmPx) + axisRoomPx;
}

function draw(drawing: Drawing): string {
  const { options, groups, axis, layout } = drawing;
  const { width, format, medianLabel } = options;
  const over = nameRoomPx(drawing) + medianRoomPx;
  const medians = groups.map(({ label, members }) => ({ label, value: median(members, ({ value }) => value) ?? 0 }));
  const names = groups.map(({ label }, i) => ({ label, lines: (layout.names[i] ?? []).join("\n") }));
  const beside = { frameAnchor: "left", textAnchor: "end", dx: -12, dy: over / 2 } as const;
  const above = { frameAnchor: "top-left", textAnchor: "start", dx: -layout.left, dy: 8 } as const;
  const standIns = groups.map(({ label, className = "self", members }) =>
    Plot.dot(members, { x: "value", fy: () => label, render: () => standIn(`swarm ${className}`) }),
  );
  const drawn = Plot.plot({
    document: plotDocument,
    width,
    height: heightPx(drawing),
    marginLeft: layout.left,
    marginRight: width - layout.right,
    marginTop: 0,
    marginBottom: axisRoomPx,
    x: { type: options.scale ?? "linear", domain: [axis.from, axis.to], axis: null },
    fy: { domain: groups.map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      Plot.ruleX(axis.ticks, { className: "grid", insetTop: nameRoomPx(drawing) + 2 }),
      Plot.axisX([...axis.ticks], { className: "x", tickSize: 0, tickPadding: 8, label: null, tickFormat: format }),
      Plot.tickX(medians, { x: "value", fy: "label", className: "median", insetTop: over - 3, insetBottom: 3 }),
      standIns,
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
  const rows = drawing.placed.map((dots) => dots.map((dot) => circle(dot, drawing)).join(""));
  return cleanedSvg("distribution", { ...options, height: heightPx(drawing) }, drawn).replaceAll(
    standInText,
    () => rows.shift() ?? "",
  );
}

/** An element in whose place the dots of a row go, as text. */
function standIn(className: string): SVGElement {
  const group = plotDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("class", className);
  group.textContent = standInText;
  return group;
}

function circle({ x, y, member }: PlacedDot<Member>, drawing: Drawing): string {
  const { options, radius } = drawing;
  const top = nameRoomPx(drawing) + medianRoomPx;
  const at = `cx="${shortNumber(x)}" cy="${shortNumber(top + drawing.swarmPx / 2 + y)}" r="${radius}"`;
  // No pointer rests on the dots of a drawing for phones.
  if (options.width < narrowPx) return `<circle ${at}/>`;
  return `<circle ${at}><title>${escapeText(`${member.name} ${options.format(member.value)}`)}</title></circle>`;
}

/** A dot an economy, a row a group, with the group's median: where a cross-section lies. "" without a value. */
export function distribution(options: DistributionOptions): string {
  const { width, domain, scale = "linear", format } = options;
  const groups = options.groups.filter(({ members }) => members.length > 0);
  if (groups.length === 0) return "";
  const values = groups.flatMap(({ members }) => members.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const most = width < narrowPx ? 5 : 6;
  const axis =
    scale === "log"
      ? logTicks(low, high, most)
      : valueTicks(Math.min(domain[0], low), Math.max(domain[1], high), most, format);
  const layout = rowLayout(
    width,
    groups.map(({ label }) => label),
    [],
    14,
  );
  const frame = { width, left: layout.left, right: layout.right, scale, domain: [axis.from, axis.to] as const };
  const { taken, ...chosen } = fittingSwarms(
    groups.map(({ members }) => members),
    largestSwarmPx,
    frame,
  );
  return draw({ options, groups, axis, layout, ...chosen, swarmPx: Math.max(22, taken + 6) });
}
