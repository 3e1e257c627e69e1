import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { ViewEconomy } from "../../views/facts.ts";
import { drawnMap, type DrawnMap } from "./drawn-map.ts";
import { legendLight } from "./legend-light.ts";
import { liveRegion } from "./live-region.ts";
import { ring } from "./ring.ts";
import type { TipOf } from "./tip.ts";
import { tipBox } from "./tip-box.ts";
import { walkKeys } from "./walk-keys.ts";
import { walkPointer } from "./walk-pointer.ts";

export interface WalkOptions {
  /** Holds the map, which may be drawn anew inside it. */
  readonly drawn: HTMLElement;
  /** Holds the legend, which may be drawn anew inside it. */
  readonly key: HTMLElement;
  readonly economies: ReadonlyMap<Iso3, ViewEconomy>;
  /** Asked whenever it is needed: it tells of the map as it is now. */
  readonly tip: TipOf;
  /** By rank, best first; then those without, by name. */
  readonly order: () => readonly Iso3[];
  readonly language: Language;
}

export interface Walk {
  /** To be called after the map, its colours or its legend have changed. */
  readonly refresh: () => void;
  readonly chosen: Iso3 | undefined;
  readonly choose: (iso3: Iso3 | undefined) => void;
  readonly onChoose: (callback: (iso3: Iso3 | undefined) => void) => void;
}

/**
 * Makes a map that can be walked: a tip under the pointer, the finger and the focus; one stop for the keyboard, where
 * arrows, page keys, letters, Home and End go from economy to economy and each is announced; a legend that lights up.
 */
export function walkMap({ drawn, key, economies, tip, order, language }: WalkOptions): Walk {
  const text = (name: string): string => language.text(`explore.walk.${name}`);
  const callbacks: ((iso3: Iso3 | undefined) => void)[] = [];
  const box = tipBox(drawn, { profile: text("profile"), close: text("close") });
  const say = liveRegion(drawn);
  const keys = walkKeys();
  let map: DrawnMap | undefined;
  let chosen: Iso3 | undefined;

  const showTip = (iso3: Iso3 | undefined): void => {
    const place = map?.places.find((one) => one.iso3 === iso3);
    if (map === undefined || place === undefined) box.hide();
    else box.show(tip(place.iso3), map.onScreen(place));
  };
  const choose = (iso3: Iso3 | undefined): void => {
    const isNew = iso3 !== chosen;
    chosen = iso3;
    if (map !== undefined) ring(map, iso3);
    if (isNew) for (const callback of callbacks) callback(iso3);
  };
  const open = (iso3: Iso3 | undefined): void => {
    const href = iso3 === undefined ? undefined : tip(iso3).href;
    if (href !== undefined) location.assign(href);
  };
  const relight = legendLight({ key, map: () => map });
  const refresh = (): void => {
    map = drawnMap(drawn, economies);
    if (map === undefined) return;
    name(drawn, map.svg);
    for (const [iso3, mark] of map.marks) nameMark(mark, tip(iso3).name);
    ring(map, chosen);
    relight();
    if (!box.element.hidden) showTip(chosen);
  };

  makeStop(drawn, text("help"));
  drawn.addEventListener("keydown", (event) => {
    if (map === undefined || event.target !== drawn) return;
    const names = language.compare;
    const step = keys(event, { map, chosen, order: order(), names: namesOf(map, tip, names) });
    if (step === undefined) return;
    event.preventDefault();
    if (step === "open") open(chosen);
    else if (step === "leave") leave();
    else if (step.to === undefined) say(text(step.why));
    else {
      choose(step.to);
      showTip(step.to);
      say(tip(step.to).spoken);
    }
  });
  /** The first Escape takes the tip away, the second the choice. */
  const leave = (): void => {
    if (box.element.hidden) choose(undefined);
    box.hide();
  };
  drawn.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && drawn.contains(relatedTarget))) box.hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target !== drawn) box.hide();
  });
  walkPointer({
    holder: drawn,
    tip: box.element,
    map: () => map,
    over: showTip,
    touched(iso3) {
      choose(iso3);
      showTip(iso3);
    },
    opened: open,
  });
  refresh();
  return {
    refresh,
    get chosen() {
      return chosen;
    },
    choose,
    onChoose: (callback) => void callbacks.push(callback),
  };
}

/** One stop of the keyboard, whose keys are ours: a screen reader hands them on. */
function makeStop(drawn: HTMLElement, helpText: string): void {
  const help = document.createElement("p");
  help.className = "walk-help";
  help.id = `walk-help-${document.querySelectorAll(".walk-help").length}`;
  help.textContent = helpText;
  drawn.append(help);
  drawn.tabIndex = 0;
  drawn.setAttribute("role", "application");
  drawn.setAttribute("aria-describedby", help.id);
}

function name(drawn: HTMLElement, svg: SVGSVGElement): void {
  drawn.setAttribute("aria-label", svg.getAttribute("aria-label") ?? "");
}

/** Our own tip takes the place of the browser's. */
function nameMark(mark: SVGGraphicsElement, name: string): void {
  mark.querySelector(":scope > title")?.remove();
  mark.setAttribute("aria-label", name);
}

function namesOf(map: DrawnMap, tip: TipOf, compare: (a: string, b: string) => number) {
  return map.places
    .map(({ iso3 }) => ({ iso3, name: tip(iso3).name }))
    .sort((one, other) => compare(one.name, other.name));
}
