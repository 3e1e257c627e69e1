import { expect, test } from "vitest";
import { groupPeers } from "../../src/statistics/group-peers.ts";
import { section } from "./literal-figures.ts";

const score = section({ EST: 0.7, LVA: 0.6, FIN: 0.8, DNK: 0.95, LTU: 0.72, ISL: undefined });

test("peers are the nearest in score, without the economy itself and those without a score", () => {
  const candidates = ["EST", "DNK", "ISL", "LTU", "NOR", "FIN"];
  expect(groupPeers({ economy: "EST", candidates, score, count: 2 })).toEqual(["LTU", "FIN"]);
  expect(groupPeers({ economy: "EST", candidates, score, count: 9 })).toEqual(["LTU", "FIN", "DNK"]);
});

test("equal distances up and down are ordered by code, in spite of the last bit", () => {
  expect(0.8 - 0.7).not.toBe(0.7 - 0.6);
  expect(groupPeers({ economy: "EST", candidates: ["LVA", "FIN"], score, count: 2 })).toEqual(["FIN", "LVA"]);
  const mirrored = section({ EST: 0.7, AAA: 0.8, ZZZ: 0.6 });
  expect(groupPeers({ economy: "EST", candidates: ["ZZZ", "AAA"], score: mirrored, count: 2 })).toEqual(["AAA", "ZZZ"]);
});

test("an economy without a score has no peers", () => {
  expect(groupPeers({ economy: "ISL", candidates: ["EST"], score, count: 3 })).toEqual([]);
});
