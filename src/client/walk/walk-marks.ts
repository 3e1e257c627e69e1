import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { ring } from "./ring.ts";
import type { TipOf } from "./tip.ts";
import { tipBox } from "./tip-box.ts";
import { walkByKeys } from "./walk-by-keys.ts";
import { walkPointer } from "./walk-pointer.ts";

export interface MarksOptions {
  /** Holds the drawing, which may be drawn anew inside it. */
  readonly drawn: HTMLElement;
  /** Asked whenever it is needed: it tells of the drawing as it is now. */
  readonly tip: TipOf;
  /** By rank, best first; then those without, by name. */
  readonly order: () => readonly Iso3[];
  readonly language: Language;
}

export interface Walk {
  /** To be called after the drawing has changed. */
  readonly refresh: () => void;
  readonly chosen: Iso3 | undefined;
  readonly choose: (iso3: Iso3 | undefined) => void;
  readonly onChoose: (callback: (iso3: Iso3 | undefined) => void) => void;
}

/** The drawing as it stands on the page now, and how to walk it, in words. */
interface Walked {
  readonly svg: () => SVGSVGElement | null;
  readonly read: () => DrawnMap | undefined;
  readonly help: string;
}

/**
 * Makes a drawing whose marks are economies one that can be walked: a tip under the pointer, the finger and the focus;
 * one stop for the keyboard, where arrows, page keys, letters, Home and End go from economy to economy and each is
 * announced.
 */
export function walkMarks(
  options: MarksOptions,
  { svg, read, help }: Walked,
): Walk & { readonly map: () => DrawnMap | undefined } {
  const { drawn, tip, language } = options;
  const text = (name: string): string => language.text(`explore.walk.${name}`);
  const callbacks: ((iso3: Iso3 | undefined) => void)[] = [];
  const box = tipBox(drawn, { profile: text("profile"), close: text("close") });
  let known: DrawnMap | undefined;
  /** Read when it is asked for: a drawing that changes is seldom walked between two changes. */
  const map = (): DrawnMap | undefined => (known ??= read());
  let named: SVGSVGElement | undefined;
  let chosen: Iso3 | undefined;

  const showBeside = (iso3: Iso3 | undefined): void => {
    const place = map()?.places.find((one) => one.iso3 === iso3);
    if (place === undefined) box.hide();
    else box.show(tip(place.iso3), map()?.onScreen(place));
  };
  const ringChosen = (): void => {
    const drawnNow = map();
    if (drawnNow !== undefined) ring(drawnNow, chosen);
  };
  const choose = (iso3: Iso3 | undefined): void => {
    if (iso3 === chosen) return;
    chosen = iso3;
    ringChosen();
    for (const callback of callbacks) callback(iso3);
  };
  const open = (iso3: Iso3 | undefined): void => {
    const href = iso3 === undefined ? undefined : tip(iso3).href;
    if (href !== undefined) location.assign(href);
  };
  const refresh = (): void => {
    known = undefined;
    const now = svg();
    if (now === null) return;
    drawn.setAttribute("aria-label", now.getAttribute("aria-label") ?? "");
    describe(now.querySelector("desc")?.textContent ?? "");
    if (now !== named) for (const [iso3, mark] of map()?.marks ?? []) nameMark(mark, language.text(`economy.${iso3}`));
    named = now;
    if (chosen !== undefined) ringChosen();
    if (box.element.hidden || chosen === undefined) return;
    if (map()?.marks.has(chosen)) box.show(tip(chosen));
    else box.hide();
  };
  const describe = walkByKeys({ ...options, help, box, map, chosen: () => chosen, choose, open });
  walkPointer({
    holder: drawn,
    tip: box.element,
    map,
    over: showBeside,
    touched(iso3) {
      choose(iso3);
      showBeside(iso3);
    },
    opened: open,
  });
  refresh();
  return {
    refresh,
    choose,
    map,
    onChoose: (callback) => void callbacks.push(callback),
    get chosen() {
      return chosen;
    },
  };
}

/** Our own tip takes the place of the browser's; once, for names stay. */
function nameMark(mark: SVGGraphicsElement, name: string): void {
  const title = mark.firstElementChild;
  if (title?.tagName !== "title") return;
  title.remove();
  mark.setAttribute("aria-label", name);
  // A link may be named as it is, a mere group of shapes not.
  if (mark.tagName === "g") mark.setAttribute("role", "img");
}
