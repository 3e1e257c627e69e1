import { readMessage } from "./message.ts";

const say = (egovEmbed: "ready" | number): void => parent.postMessage({ egovEmbed }, "*");

/**
 * Tells the page around it the height that a document needs, from when that page has said that it listens. Until then its
 * view fills the frame that it is in.
 */
export function tellHeight(main: HTMLElement): void {
  if (parent === window) return;
  let isHeard = false;
  addEventListener("message", ({ data, source }) => {
    if (source !== parent || readMessage(data) !== "hello" || isHeard) return;
    isHeard = true;
    document.documentElement.classList.add("natural");
    new ResizeObserver(() => say(Math.ceil(main.getBoundingClientRect().height))).observe(main);
  });
  say("ready");
}
