import type { Texts } from "../../i18n/texts.ts";
import type { Found } from "../../search/entry.ts";
import { element } from "../element.ts";

/** What a suggestion says: its name, the name that was meant where that is another one, and what it is. */
export function foundContent(texts: Texts, { entry, matched }: Found): (Node | string)[] {
  const isOther = matched !== entry.name && entry.kind === "economy";
  return [
    element("bdi", {}, entry.name),
    ...(isOther ? [" ", element("bdi", { class: "matched" }, matched)] : []),
    " ",
    element("span", { class: "kind" }, texts.text(`search.box.${entry.kind}`)),
  ];
}
