import { expect, test } from "vitest";
import { coverageGrid, type CoverageGridOptions } from "../../src/charts/coverage-grid.ts";

const options: CoverageGridOptions = {
  width: 60,
  title: "Economies and indicators",
  description: "Half of the cells have a figure.",
  rowPx: 3,
  columnGroups: [
    { mark: "1", columns: 2 },
    { mark: "2", columns: 3 },
  ],
  bands: [
    {
      name: "Africa",
      rows: [
        ["recent", "recent", "recent", "older", "none"],
        ["inapplicable", "none", "recent", "recent", "recent"],
      ],
    },
  ],
};

test("neighbouring cells are one run; a gap parts the groups of columns; no figure draws nothing", () => {
  const paths = [...coverageGrid(options).matchAll(/<path class="(\w+)" d="([^"]+)"/g)].map(([, kind, d]) => [kind, d]);
  expect(paths).toEqual([
    ["inapplicable", "M0 1.5h1"],
    ["older", "M4 0.5h1"],
    ["recent", "M0 0.5h2M3 0.5h1M3 1.5h3"],
  ]);
});

test("two widths draw the same paths, so that they compress to one", () => {
  const drawn = (width: number) => coverageGrid({ ...options, width }).match(/ d="[^"]+"/g);
  expect(drawn(340)).toEqual(drawn(640));
});

test("the picture", async () => {
  await expect(coverageGrid(options)).toMatchFileSnapshot("snapshots/coverage-grid.svg");
});
