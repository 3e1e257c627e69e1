import { expect, test } from "vitest";
import { readState, type ViewState, writtenState } from "../../../src/client/view/view-state.ts";
import type { Facts } from "../../../src/views/facts.ts";

const own: ViewState = {
  indicator: "egdi",
  year: undefined,
  older: true,
  classing: "own",
  tab: "map",
  group: "",
  zoom: "world",
  chosen: undefined,
  sort: "rank",
  name: "",
};
const known = {
  economies: [{ iso3: "KEN" }],
  groups: [{ code: "m49-002" }],
  indicators: [{ code: "egdi" }, { code: "epi" }],
} as unknown as Facts;

test("an address gives back the state that was written into it", () => {
  const state: ViewState = {
    indicator: "epi",
    year: 2020,
    older: false,
    classing: "equal",
    tab: "table",
    group: "m49-002",
    zoom: "africa",
    chosen: "KEN",
    sort: "-value",
    name: "guinea",
  };
  const written = writtenState(state, own);
  const expected = {
    ...{ i: "epi", y: "2020", older: "0", classes: "equal" },
    ...{ view: "table", group: "m49-002", zoom: "africa", e: "ken", sort: "-value", name: "guinea" },
  };
  expect(written).toEqual(expected);
  expect(readState(expected, own, known)).toEqual({ state, refused: [] });
});

test("what the page shows by itself is not in the address", () => {
  expect(Object.values(writtenState(own, own)).filter((text) => text !== undefined)).toEqual([]);
  expect(readState({}, own, known).state).toBe(own);
});

test("what means nothing is refused by name, and the page's own holds", () => {
  const strange = {
    i: "nothing",
    y: "24",
    older: "yes",
    classes: "7",
    view: "globe",
    zoom: "moon",
    e: "<b>",
    other: "x",
  };
  expect(readState(strange, own, known)).toEqual({
    state: own,
    refused: ["i", "y", "older", "classes", "view", "zoom", "e"],
  });
});

test("what a page has as its own can be left: its year, its group, its choice", () => {
  const ofPage: ViewState = { ...own, year: 2015, group: "m49-002", chosen: "KEN" };
  const state: ViewState = { ...ofPage, year: undefined, group: "", chosen: undefined };
  const written = writtenState(state, ofPage);
  expect(written).toMatchObject({ y: "latest", group: "all", e: "none" });
  const address = { y: "latest", group: "all", e: "none" };
  expect(readState(address, ofPage, known)).toEqual({ state, refused: [] });
});
