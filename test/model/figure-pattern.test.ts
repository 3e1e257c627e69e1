import { expect, test } from "vitest";
import { figurePattern, patternedId, wordOfAddress } from "../../src/model/figure-pattern.ts";

test.for([
  ["ken/egdi/2024", { row: "ken" }, "{row}/egdi/2024"],
  ["rank/ken/egdi/latest", { row: "ken" }, "rank/{row}/egdi/latest"],
  ["group/world/egdi/2024", { row: "2024", year: "2024" }, "group/world/egdi/{row}"],
  ["ken/internet-users/2023", { row: "internet-users", year: "2023" }, "ken/{row}/{year}"],
  [
    "difference/ken/epi/2024/from/uga/epi/2024",
    { row: "ken", body: "epi" },
    "difference/{row}/{body}/2024/from/uga/{body}/2024",
  ],
  ["ken/egdi/2024", {}, "ken/egdi/2024"],
] as const)("a row says a part of the ids of its figures: %s", ([id, words, pattern]) => {
  expect(figurePattern(id, words)).toBe(pattern);
  expect(patternedId(pattern, words)).toBe(id);
});

test("a row without a word of the pattern has no id", () => {
  expect(patternedId("{row}/egdi/{year}", { row: "ken" })).toBeUndefined();
});

test.for([
  ["/atlas/en/economies/ken/", "ken"],
  ["/en/groups/m49-002/#members", "m49-002"],
  ["/en/relate/?x=/egdi/", "relate"],
  ["", ""],
] as const)("the word of an address is its last folder: %s", ([address, word]) => {
  expect(wordOfAddress(address)).toBe(word);
});
