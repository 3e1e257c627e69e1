/**
 * For pages of others: gives the atlas's frames the height that they ask for. A classic script without state; without it
 * frames keep the height that their HTML gives them, and the views in them fit that too.
 */
import { readMessage } from "./message.ts";
import { isView, site } from "./own-views.ts";

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll("iframe")].filter(({ src }) => isView(src));

const greet = ({ contentWindow }: HTMLIFrameElement): void => contentWindow?.postMessage({ egovEmbed: "hello" }, "*");

addEventListener("message", ({ data, origin, source }) => {
  const said = readMessage(data);
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // "null" is the origin of a sandboxed frame; that it is one of ours, its window says.
  if (frame === undefined || (origin !== site?.origin && origin !== "null")) return;
  if (said === "ready") greet(frame);
  if (typeof said !== "number") return;
  const edges = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.cssText += `;aspect-ratio:auto;min-height:0;height:${said + edges}px`;
});

frames().forEach(greet);
