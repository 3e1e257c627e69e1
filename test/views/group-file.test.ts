import { expect, test } from "vitest";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import { groupFile, groupSeries } from "../../src/views/group-file.ts";

const figure = (year: number, value: number): GroupFigure => ({
  year,
  value,
  method: "unweighted",
  members: 3,
  membersWithValue: 2,
  populationShare: 0.9,
});
const figures: Readonly<Record<string, readonly GroupFigure[]>> = {
  world: [figure(2022, 0.612345), figure(2024, 0.638)],
  ldc: [figure(2024, 0.385649)],
};

test("the figures of groups come back as they are shown, gaps as gaps", () => {
  const groups = ["world", "sids", "ldc"];
  const file = groupFile(
    { code: "egdi", decimals: 4 },
    groups,
    (group) => figures[group] ?? [],
    (group) => figures[group]?.at(-1),
  );
  const series = groupSeries(file, groups);
  expect([...series].map(([group, its]) => [group, its.map(({ year, value }) => [year, value])])).toEqual([
    [
      "world",
      [
        [2022, 0.6123],
        [2024, 0.638],
      ],
    ],
    ["ldc", [[2024, 0.3856]]],
  ]);
  expect(file.headlines).toEqual([
    ["world", 2024, 0.638, 3, 2],
    ["ldc", 2024, 0.3856, 3, 2],
  ]);
});
