import { expect, test } from "vitest";
import { gap, type GapOptions } from "../../src/charts/gap.ts";
import { strip, type StripOptions } from "../../src/charts/strip.ts";

const frame = { width: 640, title: "Title", description: "Description" };
const index = (n: number): string => n.toFixed(2);

const stripOptions: StripOptions = {
  ...frame,
  domain: [0, 1],
  format: index,
  key: { self: "Kenya", region: "Africa", world: "World", member: "each line is a member state" },
  rows: [
    {
      label: "Online services",
      values: [0, 0.1, 0.1, 0.5, 0.777, 1],
      self: 0.777,
      region: 0.39,
      world: 0.57,
      selfLabel: "0.777",
    },
    { label: "Telecommunication infrastructure", values: [0.2, 0.9], region: 0.45 },
  ],
};

test("a strip shows every member, the economy, its region and the world", async () => {
  await expect(strip(stripOptions)).toMatchFileSnapshot("snapshots/strip.svg");
  await expect(strip({ ...stripOptions, width: 328 })).toMatchFileSnapshot("snapshots/strip-narrow.svg");
});

test("members at both ends of the domain have a tick", () => {
  const svg = strip({ ...stripOptions, key: {}, rows: [{ label: "", values: [0, 1] }] });
  expect(svg).toMatch(/stroke-dasharray="1 \d+ 1 9999"/);
});

test("a strip without values has its row and no ticks", () => {
  expect(strip({ ...stripOptions, key: {}, rows: [{ label: "Human capital", values: [] }] })).not.toContain("member");
  expect(strip({ ...stripOptions, rows: [] })).toBe("");
});

const gapOptions: GapOptions = {
  ...frame,
  format: String,
  rows: [
    {
      label: "Sex",
      points: [
        { label: "Women 33 %", value: 33 },
        { label: "Men 37 %", value: 37 },
      ],
    },
    {
      label: "Age",
      points: [
        { label: "Under 15 12 %", value: 12 },
        { label: "15–24 57 %", value: 57 },
        { label: "25–74 41 %", value: 41 },
        { label: "75 and over 3 %", value: 3 },
      ],
    },
    { label: "Residence", points: [] },
  ],
};

test("a gap names each point, and shapes tell them apart", async () => {
  const svg = gap(gapOptions);
  for (const shape of ["dot", "ring", "square", "diamond"]) expect(svg).toContain(`class="shape ${shape}"`);
  expect(svg).not.toContain("Residence");
  await expect(svg).toMatchFileSnapshot("snapshots/gap.svg");
  await expect(gap({ ...gapOptions, width: 328 })).toMatchFileSnapshot("snapshots/gap-narrow.svg");
});

test("no point, no gap", () => {
  expect(gap({ ...gapOptions, rows: [{ label: "Sex", points: [] }] })).toBe("");
});
