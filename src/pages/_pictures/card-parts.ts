import type { CardFigure } from "../../charts/pictures/card-figures.ts";
import type { Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { plainText } from "../../components/plain-text.ts";

/** A key figure of a page as a card shows it: words alone, the first parts of what stands beneath. Undefined where it has no figure. */
export function cardFigure({ name, big, unit, more }: KeyFigure, parts = 1): CardFigure[] {
  if (big.includes('class="absent"')) return [];
  const [first = ""] = more.split("<br>");
  return [{ name, figure: plainText(big), unit, more: firstParts(first, parts) }];
}

/** Arrows have no glyph in the fonts of pictures; the words beside them say the same. */
const firstParts = (more: Html, parts: number): string =>
  plainText(more)
    .split(" · ")
    .slice(0, parts)
    .join(" · ")
    .replace(/[▲▼] ?/g, "");
