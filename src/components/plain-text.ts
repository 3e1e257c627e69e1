import type { Html } from "./html.ts";

const characters: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** The words of HTML that our own functions built, for places that hold text alone. */
export function plainText(html: Html): string {
  return html
    .replace(/<br>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (found) => characters[found] ?? found)
    .trim();
}
