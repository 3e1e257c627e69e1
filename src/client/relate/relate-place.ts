import { element } from "../element.ts";

const parts = ["when", "key", "drawn", "drawing", "statistics", "notes", "table", "without"] as const;
type Part = (typeof parts)[number];

/** Where on a page a relation stands: the elements that it fills, and the addresses that the page gave it. */
export interface RelatePlace {
  readonly parts: Readonly<Record<Part, HTMLElement>>;
  readonly controls: HTMLElement;
  readonly actions: HTMLElement;
  readonly source: HTMLElement;
  /** Where the relation that the page was built with is made ready for other sites. */
  readonly embed: HTMLElement | null;
  /** "Cite and reuse". */
  readonly passport: HTMLElement;
  /** Codes of the indicators that the page was built with. */
  readonly own: { readonly x: string; readonly y: string };
  readonly root: string;
  readonly economy: (iso3: string) => string;
  readonly sources: string;
  /** A file of /data/v1. */
  readonly dataFile: (path: string) => string;
}

export function findRelatePlace(whole: HTMLElement): RelatePlace {
  const needed = (selector: string): HTMLElement => {
    const found = whole.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The relation has no ${selector}.`);
    return found;
  };
  const { explore = "", x = "", y = "", economy = "", sources = "", dataFiles = "" } = whole.dataset;
  const source = needed(".relation-source");
  const passport = whole.querySelector<HTMLElement>(".passport") ?? element("details", { class: "passport" });
  if (!passport.isConnected) needed(".source").after(passport);
  return {
    parts: Object.fromEntries(parts.map((part) => [part, needed(`.relation-${part}`)])) as RelatePlace["parts"],
    controls: needed(".room-relation"),
    actions: needed(".room-comparison-actions"),
    source,
    embed: whole.querySelector<HTMLElement>(".relation-embed"),
    passport,
    own: { x, y },
    root: explore,
    economy: (iso3) => economy.replace("_", iso3.toLowerCase()),
    sources,
    dataFile: (path) => dataFiles + path,
  };
}
