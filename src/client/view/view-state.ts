import type { Iso3 } from "../../model/economy.ts";
import type { Facts } from "../../views/facts.ts";
import { type Classing, classings } from "../../views/view-classes.ts";
import type { AddressState } from "../address-state.ts";
import { zooms, type Zoom } from "./zoom.ts";

export const tabs = ["map", "chart", "table"] as const;
export type Tab = (typeof tabs)[number];

/** All that a reader can choose of a view; the address holds what differs from the page's own. */
export interface ViewState {
  readonly indicator: string;
  /** Undefined: the newest. */
  readonly year: number | undefined;
  /** Whether an older figure stands in where a year has none. */
  readonly older: boolean;
  readonly classing: Classing;
  readonly tab: Tab;
  /** Code of the group that the table shows; "" for all. */
  readonly group: string;
  readonly zoom: Zoom;
  readonly chosen: Iso3 | undefined;
}

type Known = Pick<Facts, "economies" | "groups" | "indicators">;

/**
 * Reads the state in an address.
 * @param own what the page shows without one
 * @returns with the names whose text means nothing here: for them the page's own holds
 */
export function readState(
  address: AddressState,
  own: ViewState,
  known: Known,
): { readonly state: ViewState; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const read = <T>(name: string, ownValue: T, parse: (text: string) => T | undefined): T => {
    const text = address[name];
    if (text === undefined) return ownValue;
    const found = parse(text);
    if (found === undefined) refused.push(name);
    return found ?? ownValue;
  };
  const oneOf =
    <T extends string>(all: readonly T[]) =>
    (text: string): T | undefined =>
      all.find((one) => one === text);
  const state: ViewState = {
    indicator: read("i", own.indicator, oneOf(known.indicators.map(({ code }) => code))),
    year: read("y", own.year, (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined)),
    older: read("older", own.older, (text) => ({ "0": false, "1": true })[text]),
    classing: read("classes", own.classing, oneOf(classings)),
    tab: read("view", own.tab, oneOf(tabs)),
    group: read("group", own.group, oneOf(known.groups.map(({ code }) => code))),
    zoom: read("zoom", own.zoom, oneOf(Object.keys(zooms) as Zoom[])),
    chosen: read("e", own.chosen, (text) => oneOf(known.economies.map(({ iso3 }) => iso3))(text.toUpperCase())),
  };
  const isOwn = (Object.keys(own) as (keyof ViewState)[]).every((name) => state[name] === own[name]);
  return { state: isOwn ? own : state, refused };
}

/** The state as an address has it: only what differs from the page's own. */
export function writtenState(state: ViewState, own: ViewState): Record<string, string | undefined> {
  const differing = (name: keyof ViewState, text: string | undefined): string | undefined =>
    state[name] === own[name] ? undefined : text;
  return {
    i: differing("indicator", state.indicator),
    y: differing("year", state.year === undefined ? undefined : String(state.year)),
    older: differing("older", state.older ? "1" : "0"),
    classes: differing("classing", state.classing),
    view: differing("tab", state.tab),
    group: differing("group", state.group),
    zoom: differing("zoom", state.zoom),
    e: differing("chosen", state.chosen?.toLowerCase()),
  };
}
