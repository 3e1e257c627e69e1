import { expect, test } from "vitest";
import { medianOfMembersWithValue } from "../../src/statistics/group-median.ts";
import { people, section } from "./literal-figures.ts";

test("the median of members with a value says of how many members and people it is", () => {
  const population = people({ A: 10, B: 10, C: 10, D: 70 });
  const members = ["A", "B", "C", "D"];
  const latest = section({ A: 1, B: 2, C: 9, D: undefined, USA: 50 }, 2021);
  expect(medianOfMembersWithValue({ members, latest, population, newestYear: 2023 })).toEqual({
    value: 2,
    year: 2023,
    method: "median-of-members-with-value",
    members: 4,
    membersWithValue: 3,
    populationShare: 0.3,
  });
});

test("a group where nobody has a value has no median", () => {
  expect(
    medianOfMembersWithValue({ members: ["A"], latest: new Map(), population: people({ A: 1 }), newestYear: 2023 }),
  ).toBeUndefined();
});
