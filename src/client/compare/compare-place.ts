import type { Language } from "../../i18n/language.ts";
import type { NameOf } from "../../views/compare/compared.ts";
import type { ExploreData } from "../explore-data.ts";
import type { CompareState } from "./compare-state.ts";

/** Where on a page a comparison stands: the elements that it fills, and the addresses that the page gave it. */
export interface ComparePlace {
  readonly whole: HTMLElement;
  readonly charts: HTMLElement;
  readonly table: HTMLElement;
  readonly controls: HTMLElement;
  readonly actions: HTMLElement;
  /** What the page was built with. */
  readonly own: CompareState;
  readonly root: string;
  readonly economy: (iso3: string) => string;
  readonly group: (code: string) => string;
  readonly sources: string;
  /** The page that makes embeds ready. */
  readonly builder: string;
  /** A file of /data/v1. */
  readonly dataFile: (path: string) => string;
}

export function findComparePlace(whole: HTMLElement): ComparePlace {
  const needed = (selector: string): HTMLElement => {
    const found = whole.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The comparison has no ${selector}.`);
    return found;
  };
  const {
    explore = "",
    chosen = "",
    indicators = "",
    economy = "",
    group = "",
    sources = "",
    dataFiles = "",
    builder = "",
  } = whole.dataset;
  const codes = chosen.split(",");
  return {
    whole,
    charts: needed(".comparison-charts"),
    table: needed(".comparison-table"),
    controls: needed(".room-comparison"),
    actions: needed(".room-comparison-actions"),
    own: { chosen: codes, indicators: indicators.split(","), base: codes[0] ?? "" },
    root: explore,
    economy: (iso3) => economy.replace("_", iso3.toLowerCase()),
    group: (code) => group.replace("_", code),
    sources,
    builder,
    dataFile: (path) => dataFiles + path,
  };
}

/** Names and addresses of economies and groups, in the words of the page's language. */
export const namesOf =
  (
    language: Language,
    { groups }: Pick<ExploreData, "groups">,
    place: Pick<ComparePlace, "economy" | "group">,
  ): NameOf =>
  (code) => {
    if (groups.has(code)) {
      const name = language.text(`group.${code}`);
      return { name, short: language.text(`group.${code}.short`), href: place.group(code) };
    }
    const name = language.text(`economy.${code}`);
    const short = `economy.${code}.short`;
    return { name, short: language.has(short) ? language.text(short) : name, href: place.economy(code) };
  };
