import { expect, test } from "vitest";
import { buildAtlas } from "../../scripts/build-atlas.ts";
import { economies } from "./real-atlas.ts";

const { shapes, neighbours } = buildAtlas({ economies });
const members = economies.filter(({ isMember }) => isMember);
const phonePx = shapes.width / 360;

test("each of the 193 members has a shape or a dot, and a list of neighbours", () => {
  expect(members).toHaveLength(193);
  for (const { iso3 } of members) {
    const shape = shapes.shapes.find((candidate) => candidate.iso3 === iso3);
    expect(shape && (shape.d !== "" || shape.dot), iso3).toBe(true);
    expect(neighbours, iso3).toHaveProperty(iso3);
  }
});

test("paths are whole numbers, and everything lies in the view box", () => {
  for (const { d, x, y, iso3 } of shapes.shapes) {
    expect(d, iso3).toMatch(/^(m[-\d ]+z)*$/);
    expect(x > 0 && x < shapes.width && y > 0 && y < shapes.height, iso3).toBe(true);
  }
  expect(shapes.neutral).not.toBe("");
  expect(shapes.dotted).not.toBe("");
});

test("Chukotka is not cut off: no part of Russia is in the western half", () => {
  const d = shapes.shapes.find(({ iso3 }) => iso3 === "RUS")?.d ?? "";
  let ringStart = 0;
  const starts = [...d.matchAll(/m(-?\d+)/g)].map(([, step]) => (ringStart += Number(step)));
  expect(starts.length).toBeGreaterThan(10);
  expect(Math.min(...starts)).toBeGreaterThan(shapes.width / 2);
});

test("on a phone at least half of every member's dot is to be seen", () => {
  const memberCodes = new Set(members.map(({ iso3 }) => iso3));
  const dots = shapes.shapes.filter(({ iso3, dot }) => dot && memberCodes.has(iso3));
  const [radius, withRing] = [2.5, 3.15].map((px) => px * phonePx) as [number, number];
  dots.forEach((dot, index) => {
    const above = dots.slice(index + 1);
    const points = spiral(200).map(([x, y]) => [dot.x + x * radius, dot.y + y * radius] as const);
    const seen = points.filter(([x, y]) => above.every((other) => Math.hypot(other.x - x, other.y - y) > withRing));
    expect(seen.length / points.length, dot.iso3).toBeGreaterThan(0.5);
  });
});

/** Points spread evenly over the unit disc. */
function spiral(count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const radius = Math.sqrt((index + 0.5) / count);
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}
