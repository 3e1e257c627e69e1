import type { Iso3 } from "../../model/economy.ts";
import type { Facts } from "../../views/facts.ts";
import { type Classing, classings } from "../../views/view-classes.ts";
import { zooms, type Zoom } from "../../views/zoom.ts";
import type { AddressState } from "../address-state.ts";
import { type Sort, sorts } from "./sort.ts";

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
  /** Code of the group that is shown; "" for all economies. */
  readonly group: string;
  readonly zoom: Zoom;
  readonly chosen: Iso3 | undefined;
  readonly sort: Sort;
  /** What the names in the table contain. */
  readonly name: string;
}

type Known = Pick<Facts, "economies" | "groups" | "indicators">;

/** What a text of an address means; empty where it means nothing. */
type Read<T> = (text: string) => readonly [meant?: T];
/** In an address, for what a page may have as its own and a reader wants without. */
const [newest, everyone, nobody] = ["latest", "all", "none"];

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
  const read = <T>(name: string, ownValue: T, parse: Read<T>): T => {
    const text = address[name];
    if (text === undefined) return ownValue;
    const meant = parse(text);
    if (meant.length === 0) refused.push(name);
    return meant.length === 0 ? ownValue : (meant[0] as T);
  };
  const iso3s = known.economies.map(({ iso3 }) => iso3);
  const groups = known.groups.map(({ code }) => code);
  const state: ViewState = {
    indicator: read("i", own.indicator, oneOf(known.indicators.map(({ code }) => code))),
    year: read("y", own.year, orElse(newest, undefined, readYear)),
    older: read("older", own.older, (text) => (text === "0" || text === "1" ? [text === "1"] : [])),
    classing: read("classes", own.classing, oneOf(classings)),
    tab: read("view", own.tab, oneOf(tabs)),
    group: read("group", own.group, orElse(everyone, "", oneOf(groups))),
    zoom: read("zoom", own.zoom, oneOf(Object.keys(zooms) as Zoom[])),
    chosen: read(
      "e",
      own.chosen,
      orElse(nobody, undefined, (text) => oneOf(iso3s)(text.toUpperCase())),
    ),
    sort: read("sort", own.sort, oneOf(sorts)),
    name: read("name", own.name, (text) => [text]),
  };
  const isOwn = (Object.keys(own) as (keyof ViewState)[]).every((name) => state[name] === own[name]);
  return { state: isOwn ? own : state, refused };
}

const oneOf =
  <T extends string>(all: readonly T[]): Read<T> =>
  (text) =>
    all.filter((one) => one === text).slice(0, 1) as [T?];
const orElse =
  <T>(word: string | undefined, meant: T, parse: Read<T>): Read<T> =>
  (text) =>
    text === word ? [meant] : parse(text);
const readYear: Read<number | undefined> = (text) => (/^(19|20)\d\d$/.test(text) ? [Number(text)] : []);

/** The state as an address has it: only what differs from the page's own. */
export function writtenState(state: ViewState, own: ViewState): Record<string, string | undefined> {
  const differing = (name: keyof ViewState, text: string | undefined): string | undefined =>
    state[name] === own[name] ? undefined : text;
  return {
    i: differing("indicator", state.indicator),
    y: differing("year", String(state.year ?? newest)),
    older: differing("older", state.older ? "1" : "0"),
    classes: differing("classing", state.classing),
    view: differing("tab", state.tab),
    group: differing("group", state.group || everyone),
    zoom: differing("zoom", state.zoom),
    e: differing("chosen", state.chosen?.toLowerCase() ?? nobody),
    sort: differing("sort", state.sort),
    name: differing("name", state.name),
  };
}
