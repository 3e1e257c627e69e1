import { licenceNames } from "../../model/licence-name.ts";
import { escapeText } from "../escape-text.ts";
import { rightToLeft } from "../right-to-left.ts";
import { shortNumber } from "../short-number.ts";
import { textWidth } from "../text-width.ts";

export type Direction = "ltr" | "rtl";

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly end?: boolean;
}

/**
 * The face of all that a picture says: what a reader's device has, else what the project brings, the language's own first,
 * for renderers that take the first face they know.
 */
export const pictureFonts = (direction: Direction): string =>
  `system-ui,-apple-system,'Segoe UI',Roboto,${direction === "rtl" ? "'Noto Sans Arabic','Noto Sans'" : "'Noto Sans','Noto Sans Arabic'"},Arial,sans-serif`;

/** A line from the reading side at `x`; with `end` set, one that ends there. */
export function pictureText(text: string, x: number, y: number, direction: Direction, look: TextLook): string {
  const words = direction === "rtl" ? rightToLeft(text) : text;
  const isRight = (direction === "rtl") !== (look.end ?? false);
  return (
    `<text x="${shortNumber(x)}" y="${shortNumber(y)}" font-size="${look.size}"${look.bold ? ' font-weight="700"' : ""}` +
    `${isRight ? ' text-anchor="end"' : ""} fill="${look.colour}">${escapeText(words)}</text>`
  );
}

/**
 * A figure and the smaller words behind it, at the reading side of `x`: one text, in which they follow each other however
 * wide the reader's face is.
 */
export function pictureFigure(
  [figure, behind]: readonly [figure: string, behind: string],
  [x, y]: readonly [x: number, y: number],
  direction: Direction,
  [large, small]: readonly [large: TextLook, small: TextLook],
): string {
  const part = (text: string, { size, colour, bold = false }: TextLook): string =>
    `<tspan font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${colour}">${escapeText(text)}</tspan>`;
  // Two spaces of which one stays: with a no-break space alone two figures would be read as one.
  const words = part(figure, large) + (behind === "" ? "" : part(`\u00a0 ${behind}`, small));
  const isRight = direction === "rtl";
  const at = `x="${shortNumber(x)}" y="${shortNumber(y)}"${isRight ? ' text-anchor="end"' : ""}`;
  return `<text ${at}>${isRight ? rightToLeft(words) : words}</text>`;
}

/**
 * Width of a line in px with room for wide faces, since no page around a picture can give way: lines of Verdana and DejaVu
 * Sans are up to 1.15 times as wide as estimated when bold, 1.08 times when not.
 */
export const pictureWidth = (text: string, { size, bold = false }: Pick<TextLook, "size" | "bold">): number =>
  textWidth(text, size, bold) * (bold ? 1.15 : 1.05);

/** A text in lines of at most `width`; a longer word stands alone, and the name of a licence is one word. */
export function pictureLines(text: string, width: number, look: Pick<TextLook, "size" | "bold">) {
  const lines: string[] = [];
  const whole = text.replace(licenceNames, (words) => words.replaceAll(" ", "\u00a0"));
  for (const word of whole.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pictureWidth(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}
