import { expect, test } from "vitest";
import {
  nothingChosen,
  readComposeState,
  selectionOf,
  writtenComposeState,
} from "../../../src/client/compose/compose-state.ts";

const known = {
  indicators: ["egdi", "epi"],
  economies: ["KEN", "EST"].map((iso3) => ({ iso3, isMember: true })),
  groups: [{ code: "ldc", kind: "development", members: ["KEN"] } as const],
};

test("an address without a state chooses nothing", () => {
  expect(readComposeState({}, known)).toEqual({ state: nothingChosen, refused: [] });
  expect(writtenComposeState(nothingChosen, known)).toEqual({
    i: "",
    e: "",
    from: undefined,
    to: undefined,
    as: undefined,
  });
});

test("a state is read from what was written, indicators in the order of the whole", () => {
  const address = { i: "epi,egdi", e: "ldc,est", from: "2010", to: "2024", as: "wide" };
  const { state } = readComposeState(address, known);
  expect(state).toEqual({ indicators: ["egdi", "epi"], who: ["ldc", "EST"], from: 2010, to: 2024, form: "wide" });
  expect(writtenComposeState(state, known)).toEqual({ i: "all", e: "ldc,est", from: "2010", to: "2024", as: "wide" });
  expect(readComposeState({ ...address, i: "all" }, known).state).toEqual(state);
});

test("what means nothing is told and left out", () => {
  const { state, refused } = readComposeState({ i: "egdi,x", e: "zzz", from: "soon", as: "pdf" }, known);
  expect(refused.toSorted()).toEqual(["as", "e", "from", "i"]);
  expect(state).toEqual({ ...nothingChosen, indicators: ["egdi"] });
});

test("a group stands for its members, nobody for all", () => {
  const state = { ...nothingChosen, who: ["ldc", "EST"] };
  expect(selectionOf(state, known.groups).economies).toEqual(new Set(["KEN", "EST"]));
  expect(selectionOf(nothingChosen, known.groups).economies).toBeUndefined();
});
