import { readFileSync } from "node:fs";

import { choropleth } from "../../src/charts/choropleth.ts";
import { distribution } from "../../src/charts/plot/distribution.ts";
import { groupTrends } from "../../src/charts/plot/group-trends.ts";
import { strip } from "../../src/charts/strip.ts";
import { trend } from "../../src/charts/trend.ts";
import type { MapShapes } from "../../src/geography/map-shapes.ts";

const years = Array.from({ length: 24 }, (_, index) => 2001 + index);
const points = years.map((year, index) => ({ year, value: index / 24 }));
const members = Array.from({ length: 193 }, (_, index) => ({ name: `Economy ${index}`, value: (index * 7919) % 1000 }));
const span = [2001, 2024] as const;
const frame = { width: 640, height: 260, title: "Title", description: "Description" };
const format = (value: number): string => value.toFixed(2);

/** One of each chart that pages draw by the hundred or thousand, of the size that pages draw it. */
function charts(shapes: MapShapes): Readonly<Record<string, () => string>> {
  const lines = (["self", "region", "world"] as const).map((role) => ({ label: role, role, points }));
  const groups = ["Africa", "Americas", "Asia", "Europe", "Oceania"].map((label, index) => ({
    label,
    className: "region",
    endLabel: label,
    points,
    members: members.filter((_, member) => member % 5 === index),
  }));
  const values = members.map(({ value }) => value / 1000);
  const row = { values, self: 0.6, region: 0.4, world: 0.5, selfLabel: "0.6" };
  const rows = ["one", "two", "three", "four"].map((label) => ({ ...row, label }));
  return {
    "trend, 3 lines of 24 years": () => trend({ ...frame, years: span, range: [0, 1], lines, format }),
    "strip, 4 rows of 193": () => strip({ ...frame, domain: [0, 1], format, key: {}, rows }),
    "choropleth of the world": () =>
      choropleth({
        shapes,
        ...frame,
        classOf: (iso3) => iso3.charCodeAt(0) % 6,
        classes: 6,
        label: (iso3) => iso3,
        href: (iso3) => `/${iso3}/`,
        isMember: () => true,
        patternId: "hatch",
      }),
    "distribution of 193 (Plot)": () =>
      distribution({ ...frame, domain: [0, 1000], format, medianLabel: format, groups }),
    "trends of 5 groups (Plot)": () => groupTrends({ ...frame, years: span, range: [0, 1], format, lines: groups }),
  };
}

/** Milliseconds that one of each chart takes, once warm: the median of runs that take half a second together. */
export function chartTimings(): ReadonlyMap<string, number> {
  const shapes = JSON.parse(readFileSync("data/build/map-shapes.json", "utf8")) as MapShapes;
  return new Map(Object.entries(charts(shapes)).map(([name, draw]) => [name, medianMilliseconds(draw)]));
}

function medianMilliseconds(draw: () => string): number {
  for (let warmUp = 0; warmUp < 5; warmUp += 1) draw();
  const times: number[] = [];
  const end = performance.now() + 500;
  while (performance.now() < end) {
    const started = performance.now();
    draw();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
