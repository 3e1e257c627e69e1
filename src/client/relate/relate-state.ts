import type { Facts } from "../../views/facts.ts";
import type { AddressState } from "../address-state.ts";

/** All that a reader chooses of a relation. */
export interface RelateState {
  readonly x: string;
  readonly y: string;
  /** Undefined: the newest within each indicator's tolerance. */
  readonly year: number | undefined;
  readonly logX: boolean;
  readonly logY: boolean;
  readonly isSized: boolean;
  /** Codes of the regions whose economies are left out. */
  readonly leftOut: readonly string[];
  /** Economies that are named before others. */
  readonly named: readonly string[];
}

/** What the figures of two indicators allow. */
export interface Possible {
  /** Years of which both have figures, oldest first. */
  readonly years: readonly number[];
  readonly logX: boolean;
  readonly logY: boolean;
}

type Known = Pick<Facts, "economies" | "groups" | "indicators">;

/** Reads the state in an address; told is what of it means nothing here. */
export function readRelateState(
  address: AddressState,
  own: RelateState,
  known: Known,
): { readonly state: RelateState; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const read = <T>(name: string, ownValue: T, parse: (text: string) => T | undefined): T => {
    const text = address[name];
    if (text === undefined) return ownValue;
    const found = parse(text);
    if (found === undefined) refused.push(name);
    return found ?? ownValue;
  };
  const indicators = new Set(known.indicators.map(({ code }) => code));
  const regions = known.groups.flatMap(({ code, kind }) => (kind === "region" ? [code] : []));
  const indicator = (text: string): string | undefined => (indicators.has(text) ? text : undefined);
  const list =
    (all: readonly string[]) =>
    (text: string): string[] | undefined => {
      const parts = new Set(text.toLowerCase().split(","));
      const found = all.filter((code) => parts.has(code.toLowerCase()));
      return found.length === parts.size ? [...parts].flatMap((part) => found.find(isCode(part)) ?? []) : undefined;
    };
  const log = read("log", "", (text) => (/^(x|y|xy)$/.test(text) ? text : undefined));
  const state: RelateState = {
    x: read("x", own.x, indicator),
    y: read("y", own.y, indicator),
    year: read("year", own.year, (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined)),
    logX: log.includes("x"),
    logY: log.includes("y"),
    isSized: read("size", own.isSized, (text) => (text === "people" ? true : undefined)),
    leftOut: read("without", own.leftOut, list(regions)),
    named: read("e", own.named, list(known.economies.map(({ iso3 }) => iso3))),
  };
  return { state, refused };
}

const isCode =
  (part: string) =>
  (code: string): boolean =>
    code.toLowerCase() === part;

/** The state without what the figures do not allow, and the names in the address of what that was. */
export function allowedState(
  state: RelateState,
  possible: Possible,
): { readonly state: RelateState; readonly refused: readonly string[] } {
  const hasYear = state.year === undefined || possible.years.includes(state.year);
  const allowed: RelateState = {
    ...state,
    year: hasYear ? state.year : undefined,
    logX: state.logX && possible.logX,
    logY: state.logY && possible.logY,
  };
  const hasLogs = allowed.logX === state.logX && allowed.logY === state.logY;
  return { state: allowed, refused: [...(hasYear ? [] : ["year"]), ...(hasLogs ? [] : ["log"])] };
}

/** The state as an address has it: both indicators, and what differs from the plainest chart; nothing for the page's own. */
export function writtenRelateState(state: RelateState, own: RelateState): Record<string, string | undefined> {
  const { x, y, year, logX, logY, isSized, leftOut, named } = state;
  const choices = {
    year: year === undefined ? undefined : String(year),
    log: `${logX ? "x" : ""}${logY ? "y" : ""}`,
    size: isSized ? "people" : undefined,
    without: leftOut.toSorted().join(),
    e: named.map((code) => code.toLowerCase()).join(),
  };
  const isOwn = x === own.x && y === own.y && Object.values(choices).every((text) => text === undefined || text === "");
  return isOwn ? {} : { x, y, ...choices };
}
