import type { Iso3 } from "../../model/economy.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { type Direction, neighbourTowards } from "./neighbour-towards.ts";
import { type Name, TypeAhead } from "./type-ahead.ts";

/** What a key asks for. */
export type Step =
  | { readonly to: Iso3 }
  /** Nothing lies that way, or no name begins so. */
  | { readonly to: undefined; readonly why: "edge" | "no-name" }
  | "open"
  | "leave";

interface KeyOptions {
  readonly map: DrawnMap;
  readonly chosen: Iso3 | undefined;
  /** By rank, best first; then those without. */
  readonly order: readonly Iso3[];
  /** By name; asked for where letters are typed. */
  readonly names: () => readonly Name[];
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
/** So many ranks at a time would lose the reader: page keys go one by one. */
const pages: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * Turns keys into steps: arrows go to the neighbour in that direction of the map (north is up in every language), page
 * keys by rank, Home and End to the first and last, letters to a name.
 */
export function walkKeys(): (event: KeyboardEvent, options: KeyOptions) => Step | undefined {
  const typeAhead = new TypeAhead();
  return (event, { map, chosen, order, names }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const { key, timeStamp } = event;
    if (key.length > 1) typeAhead.clear();
    const [first, last] = [order[0], order.at(-1)];
    const from = map.places.find(({ iso3 }) => iso3 === chosen);
    const direction = directions[key];
    const page = pages[key];
    if (key === "Escape") return "leave";
    if (key === "Enter") return "open";
    if (key === "Home") return to(first, "edge");
    if (key === "End") return to(last, "edge");
    if (direction !== undefined)
      return to(from === undefined ? first : neighbourTowards(from, direction, map.places)?.iso3, "edge");
    if (page !== undefined) return to(from === undefined ? first : order[order.indexOf(from.iso3) + page], "edge");
    const isLetter = /^[\p{L}\p{M}'’-]$/u.test(key) || (key === " " && typeAhead.isOpen(timeStamp));
    return isLetter ? to(typeAhead.type(key, timeStamp, names(), chosen), "no-name") : undefined;
  };
}

const to = (iso3: Iso3 | undefined, why: "edge" | "no-name"): Step =>
  iso3 === undefined ? { to: undefined, why } : { to: iso3 };
