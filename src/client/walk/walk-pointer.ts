import type { Iso3 } from "../../model/economy.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { picked } from "./picked.ts";

interface PointerOptions {
  /** Holds the map and the tip. */
  readonly holder: HTMLElement;
  readonly tip: HTMLElement;
  readonly map: () => DrawnMap | undefined;
  /** The pointer rests on an economy, or on none. */
  readonly over: (iso3: Iso3 | undefined) => void;
  /** A finger touched an economy, or the sea. */
  readonly touched: (iso3: Iso3 | undefined) => void;
  readonly opened: (iso3: Iso3) => void;
}

/** The pointer may cross another economy on its way into the tip if it takes no longer, in milliseconds. */
const crossing = 120;

/** Follows mouse and finger over the map. */
export function walkPointer({ holder, tip, map, over, touched, opened }: PointerOptions): void {
  let meant: Iso3 | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mean = (iso3: Iso3 | undefined): void => {
    if (iso3 === meant) return;
    clearTimeout(timer);
    const wait = tip.hidden ? 0 : crossing;
    timer = setTimeout(() => {
      meant = iso3;
      over(iso3);
    }, wait);
  };
  const isInTip = ({ target }: Event): boolean => target instanceof Node && tip.contains(target);
  const pick = (event: PointerEvent | MouseEvent, pointer: "mouse" | "touch"): Iso3 | undefined => {
    const drawn = map();
    return drawn && picked(drawn, event.target, { x: event.clientX, y: event.clientY }, pointer);
  };
  holder.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    if (isInTip(event)) clearTimeout(timer);
    else mean(pick(event, "mouse"));
  });
  holder.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") mean(undefined);
  });
  holder.addEventListener("click", (event) => {
    // A click from the keyboard or a screen reader has no place: the link does what links do.
    if (isInTip(event) || event.detail === 0) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    const iso3 = pick(event, isTouch ? "touch" : "mouse");
    if (isTouch) {
      event.preventDefault();
      touched(iso3);
    } else if (iso3 !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      opened(iso3);
    }
  });
}
