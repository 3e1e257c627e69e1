import { expect, test } from "vitest";
import {
  allowedState,
  readRelateState,
  type RelateState,
  writtenRelateState,
} from "../../../src/client/relate/relate-state.ts";

const own: RelateState = {
  x: "internet-users",
  y: "epi",
  year: undefined,
  logX: false,
  logY: false,
  isSized: false,
  leftOut: [],
  named: [],
};
const known = {
  economies: ["KEN", "UGA"].map((iso3) => ({ iso3, isMember: true })),
  groups: [
    { code: "m49-002", kind: "region" as const, members: ["KEN", "UGA"] },
    { code: "ldc", kind: "special" as never, members: ["UGA"] },
  ],
  indicators: ["internet-users", "epi", "egdi"].map((code) => ({ code })) as never,
};
const read = (address: Record<string, string>) => readRelateState(address, own, known);

test("what is read is written again, and the page's own choice leaves the address empty", () => {
  const address = { x: "egdi", y: "epi", year: "2022", log: "y", size: "people", without: "m49-002", e: "uga,ken" };
  const { state, refused } = read(address);
  expect(refused).toEqual([]);
  expect(state).toMatchObject({ x: "egdi", year: 2022, logX: false, logY: true, isSized: true, named: ["UGA", "KEN"] });
  expect(writtenRelateState(state, own)).toEqual(address);
  expect(writtenRelateState(read({ x: "internet-users" }).state, own)).toEqual({});
});

test("what means nothing is told, and the page's own stands in its place", () => {
  const { state, refused } = read({ x: "nothing", year: "soon", log: "z", size: "2", without: "ldc", e: "ken,zzz" });
  expect(state).toEqual(own);
  expect(refused).toEqual(["log", "x", "year", "size", "without", "e"]);
});

test("a year of which one of both has no figures, and a logarithm of 0, are not kept", () => {
  const possible = { years: [2020, 2022], logX: false, logY: true };
  const asked = { ...own, year: 2021, logX: true, logY: true };
  expect(allowedState(asked, possible)).toEqual({ state: { ...own, logY: true }, refused: ["year", "log"] });
  expect(allowedState({ ...own, year: 2022 }, possible)).toEqual({ state: { ...own, year: 2022 }, refused: [] });
});
