import type { Tip } from "./tip.ts";

/** A point on the screen, in px of the window. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface TipBox {
  readonly element: HTMLElement;
  /**
   * Shows a tip beside a point, or without one in a corner of the map, where it hides no neighbour that a key may lead
   * to. On phones it lies at the bottom of the window, never under the finger.
   */
  readonly show: (tip: Tip, at?: ScreenPoint) => void;
  readonly hide: () => void;
}

/** Between the point and the box, px: near enough for the pointer to cross. */
const distance = 14;
const edge = 8;

/** The box beside the map that tells of one economy. It stays while the pointer is in it. */
export function tipBox(holder: HTMLElement, words: { readonly profile: string; readonly close: string }): TipBox {
  const element = document.createElement("div");
  element.className = "map-tip";
  element.hidden = true;
  holder.append(element);
  const hide = (): void => {
    element.hidden = true;
  };
  return {
    element,
    hide,
    show(tip, at) {
      element.replaceChildren(...content(tip, words, hide));
      element.hidden = false;
      element.classList.toggle("in-corner", at === undefined);
      if (at !== undefined) place(element, holder, at);
    },
  };
}

function content(tip: Tip, words: { readonly profile: string; readonly close: string }, hide: () => void): Element[] {
  const name = made("strong", tip.name);
  const value = tip.value === undefined ? [] : [made("span", tip.value, "value")];
  const lines = tip.lines.map((line) => made("span", line, "line"));
  const close = made("button", "×", "close");
  close.type = "button";
  close.setAttribute("aria-label", words.close);
  close.addEventListener("click", hide);
  if (tip.href === undefined) return [name, ...value, ...lines, close];
  const link = made("a", words.profile);
  link.href = tip.href;
  return [name, ...value, ...lines, link, close];
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, name = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name !== "") element.className = name;
  return element;
}

/** Above the point, below it where there is no room above; never out of the window. */
function place(element: HTMLElement, holder: HTMLElement, { x, y }: ScreenPoint): void {
  const within = holder.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const most = document.documentElement.clientWidth - edge - width;
  const left = Math.max(edge, Math.min(x - width / 2, most));
  const top = y - distance - height >= edge ? y - distance - height : y + distance;
  element.style.setProperty("--left", `${left - within.left}px`);
  element.style.setProperty("--top", `${top - within.top}px`);
}
