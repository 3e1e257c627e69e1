import { expect, test } from "vitest";
import type { Group } from "../../../src/model/group.ts";
import { anyMembers, listDifferences } from "../../../src/pages/_groups/list-differences.ts";

const ldc: Group = {
  code: "ldc",
  kind: "development",
  members: ["AFG", "AGO"],
  basis: "unsd-m49",
  surveyMembers: ["AFG", "BTN"],
  surveyBasis: "survey-2024",
};

test("two lists differ by the members that only one of them has", () => {
  expect(listDifferences(ldc)).toEqual({ surveyOnly: ["BTN"], otherOnly: ["AGO"] });
});

test("one list of which the Survey leaves out economies that are no UN members is no second list", () => {
  const europe: Group = { ...ldc, members: ["FRA", "FRO"], surveyMembers: ["FRA"], surveyBasis: "unsd-m49" };
  expect(listDifferences(europe)).toBeUndefined();
});

test("the world is every economy, not a list that could differ", () => {
  expect(listDifferences({ ...ldc, basis: "all" })).toBeUndefined();
});

test("everyone on either list is a member once", () => {
  expect(anyMembers(ldc)).toEqual(["AFG", "AGO", "BTN"]);
});
