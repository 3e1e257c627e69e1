import { expect, test } from "vitest";
import { breaksByReason } from "../../../src/pages/_methodology/breaks-by-reason.ts";

test("breaks of all economies come first, by year, then those of single economies with how many they are", () => {
  const breaks = [
    { indicator: "internet-users", economy: "CHE", year: 2014, reason: "definition-or-method" },
    { indicator: "internet-users", economy: "CHE", year: 2004, reason: "definition-or-method" },
    { indicator: "gci", economy: "BOL", year: 2011, reason: "definition-or-method" },
    { indicator: "osi", economy: undefined, year: 2022, reason: "osi-five-sub-indices" },
    { indicator: "egdi", economy: undefined, year: 2008, reason: "readiness-to-development" },
    { indicator: "osi", economy: undefined, year: 2008, reason: "readiness-to-development" },
  ];
  expect(breaksByReason(breaks)).toEqual([
    { reason: "readiness-to-development", from: 2008, to: 2008, indicators: ["egdi", "osi"], economies: undefined },
    { reason: "osi-five-sub-indices", from: 2022, to: 2022, indicators: ["osi"], economies: undefined },
    { reason: "definition-or-method", from: 2004, to: 2014, indicators: ["internet-users", "gci"], economies: 2 },
  ]);
});
