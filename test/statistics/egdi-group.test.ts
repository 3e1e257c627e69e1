import { expect, test } from "vitest";
import { egdiGroup } from "../../src/statistics/egdi-group.ts";

test.each([
  [1, "very-high"],
  [0.75, "very-high"],
  [0.74999, "high"],
  [0.5, "high"],
  [0.49999, "middle"],
  [0.25, "middle"],
  [0.24999, "low"],
  [0, "low"],
] as const)("an index of %d is in the group %s", (value, group) => {
  expect(egdiGroup(value)).toBe(group);
});
