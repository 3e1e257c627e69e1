import { expect, test } from "vitest";
import { type CompareState, readCompareState, writtenCompareState } from "../../../src/client/compare/compare-state.ts";

const own: CompareState = { chosen: ["world", "m49-002"], indicators: ["egdi"], base: "world" };
const known = {
  economies: ["KEN", "UGA", "DNK", "TUV", "IND", "BRA", "FRA", "JPN", "PER"].map((iso3) => ({ iso3, isMember: true })),
  groups: (["world", "m49-002"] as const).map((code) => ({ code, kind: "region" as const, members: [] })),
  indicators: ["egdi", "internet-users"].map((code) => ({ code })) as never,
};
const read = (address: Record<string, string>) => readCompareState(address, own, known);

test("economies and groups stand in the address in small letters, in their order", () => {
  const { state, refused } = read({ e: "ken,m49-002,UGA", i: "internet-users,egdi", base: "uga" });
  expect(state).toEqual({ chosen: ["KEN", "m49-002", "UGA"], indicators: ["internet-users", "egdi"], base: "UGA" });
  expect(refused).toEqual([]);
  expect(writtenCompareState(state, own)).toEqual({
    e: "ken,m49-002,uga",
    i: "internet-users,egdi",
    base: "uga",
  });
});

test("the base is the first chosen and then needs no word in the address", () => {
  const { state } = read({ e: "ken,uga" });
  expect(state.base).toBe("KEN");
  expect(writtenCompareState(state, own)["base"]).toBeUndefined();
});

test("what means nothing, and more than eight, is told; what remains is shown", () => {
  expect(read({ e: "ken,zzz" })).toMatchObject({ state: { chosen: ["KEN"] }, refused: ["e"] });
  expect(read({ e: "zzz", base: "ken" })).toMatchObject({ state: { chosen: own.chosen }, refused: ["e", "base"] });
  const nine = read({ e: "ken,uga,dnk,tuv,ind,bra,fra,jpn,per" });
  expect(nine.state.chosen).toHaveLength(8);
  expect(nine.refused).toEqual(["e"]);
});

test("the page's own choice is the very state, and leaves the address empty", () => {
  expect(read({ e: "world,m49-002", i: "egdi" }).state).toBe(own);
  expect(writtenCompareState({ ...own }, own)).toEqual({});
});
