import type { Facts } from "../../views/facts.ts";
import { codeInAddress, mostCompared } from "../../views/compare/compared.ts";
import type { AddressState } from "../address-state.ts";

/** More charts than that are no comparison any more, and each is a file to fetch. */
export const mostIndicators = 12;

/** All that a reader chooses of a comparison. */
export interface CompareState {
  /** Codes of economies in capitals and of groups, in the order of their colours. */
  readonly chosen: readonly string[];
  readonly indicators: readonly string[];
  /** Whom the others are compared with: the first chosen, unless the reader says otherwise. */
  readonly base: string;
}

type Known = Pick<Facts, "economies" | "groups" | "indicators">;

/** Reads the state in an address; told is what of it means nothing here. */
export function readCompareState(
  address: AddressState,
  own: CompareState,
  known: Known,
): { readonly state: CompareState; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const codes = new Map([
    ...known.economies.map(({ iso3 }) => [iso3.toLowerCase(), iso3] as const),
    ...known.groups.map(({ code }) => [code, code] as const),
  ]);
  const indicators = new Map(known.indicators.map(({ code }) => [code, code]));
  const list = (name: string, all: ReadonlyMap<string, string>, most: number, ownList: readonly string[]) => {
    const text = address[name];
    if (text === undefined) return ownList;
    const parts = text.split(",").filter((part) => part !== "");
    const found = [...new Set(parts.flatMap((part) => all.get(part.trim().toLowerCase()) ?? []))];
    if (found.length === 0 || found.length < new Set(parts).size || found.length > most) refused.push(name);
    return found.length === 0 ? ownList : found.slice(0, most);
  };
  const chosen = list("e", codes, mostCompared, own.chosen);
  const asked = address["base"];
  const base = chosen.find((code) => codeInAddress(code) === asked?.toLowerCase());
  if (asked !== undefined && base === undefined) refused.push("base");
  const state: CompareState = {
    chosen,
    indicators: list("i", indicators, mostIndicators, own.indicators),
    base: base ?? chosen[0] ?? own.base,
  };
  return { state: isSame(state, own) ? own : state, refused };
}

/** The state as an address has it: all of it, so that what was shared does not change with the page's own choice. */
export function writtenCompareState(state: CompareState, own: CompareState): Record<string, string | undefined> {
  if (isSame(state, own)) return {};
  return {
    e: state.chosen.map(codeInAddress).join(),
    i: state.indicators.join(),
    base: state.base === state.chosen[0] ? undefined : codeInAddress(state.base),
  };
}

const isSame = (a: CompareState, b: CompareState): boolean =>
  a.base === b.base && a.chosen.join() === b.chosen.join() && a.indicators.join() === b.indicators.join();
