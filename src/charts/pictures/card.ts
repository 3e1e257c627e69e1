import { cardFigures, type CardFigure } from "./card-figures.ts";
import { classKey } from "./class-key.ts";
import { cardSize } from "./card-size.ts";
import { pictureFrame, type PictureLooks } from "./picture-frame.ts";
import { pictureStyles } from "./picture-styles.ts";
import { type Direction, pictureLines, pictureText, pictureWidth } from "./picture-text.ts";
import { placedDrawing } from "./placed-drawing.ts";

/** SVG of a page with its name and years, and of a map the ends of its classes. */
export interface CardDrawing {
  readonly svg: string;
  readonly title: string;
  readonly classes?: { readonly count: number; readonly lowest: string; readonly highest: string };
}

export interface CardOptions {
  readonly direction: Direction;
  /** What kind of thing it is: "Economy · Africa". */
  readonly kind: string;
  readonly name: string;
  /** The first large; as many of the others as there is room. */
  readonly figures: readonly CardFigure[];
  /** Said instead of figures where there are none. */
  readonly absence: string;
  readonly drawing: CardDrawing | undefined;
  readonly credits: string;
  readonly site: { readonly name: string; readonly address: string };
  /** In words what it shows. */
  readonly description: string;
  readonly looks: PictureLooks;
}

/** Units of half its size: in them its words are as large as on a page. */
const [wide, high] = [cardSize.width / 2, cardSize.height / 2];
const margin = 26;
const columnWidth = 196;
const creditLook = { size: 8.5 };
const nameSizes = [30, 27, 24, 21];

/** The room for a drawing beneath a name of one line and two lines that name it. */
export const cardDrawing = { width: wide - 2 * margin - columnWidth - 20, height: 140 } as const;

/** A card that stands for a page where others link to it: name, figures, a small drawing, source and licence. */
export function card(options: CardOptions): string {
  const { direction, kind, name, figures, absence, drawing, credits, site, looks } = options;
  const { ink, muted, hairline, accent } = looks.colours;
  const isLeft = direction === "ltr";
  const start = isLeft ? margin : wide - margin;
  const end = wide - start;
  const write = (text: string, y: number, look: { size: number; colour: string; bold?: boolean }, x = start) =>
    pictureText(text, x, y, direction, look);
  const inside = wide - 2 * margin;
  const { lines, size } = fittedName(name, inside);
  const creditLines = pictureLines(credits, inside, creditLook);
  const footTop = high - 30 - 11 * creditLines.length;
  let y = 30;
  let body = `<path fill="${accent}" d="M0 0h${wide}v5H0z"/>` + write(kind, y, { size: 11.5, colour: muted });
  y += 3;
  for (const line of lines) body += write(line, (y += Math.round(size * 1.16)), { size, bold: true, colour: ink });
  const top = y + 27;
  body +=
    figures.length > 0
      ? cardFigures(figures, { x: start, top, bottom: footTop - 7, width: columnWidth, direction, looks })
      : write(absence, top + 8, { size: 14, colour: muted });
  const drawn = drawing && drawnAt(drawing, { ...options, top, bottom: footTop - 6 });
  body += `${drawn?.body ?? ""}<path d="M${margin} ${footTop}.5h${inside}" stroke="${hairline}"/>`;
  body += write(site.name, footTop + 16, { size: 11, colour: accent, bold: true });
  body += pictureText(site.address, end, footTop + 16, direction, { size: 9.5, colour: muted, end: true });
  for (const [index, line] of creditLines.entries())
    body += write(line, footTop + 29 + index * 11, { ...creditLook, colour: muted });
  return pictureFrame({
    width: wide,
    height: high,
    title: name,
    description: options.description,
    styles: drawn?.styles ?? "",
    looks,
    body,
  });
}

interface Place extends Pick<CardOptions, "direction" | "looks"> {
  readonly top: number;
  readonly bottom: number;
}

/** The drawing on the other side than the figures, under its name; beneath a map the key of its classes. */
function drawnAt({ svg, title, classes }: CardDrawing, { direction, looks, top, bottom }: Place) {
  const { muted } = looks.colours;
  const { width } = cardDrawing;
  const x = direction === "ltr" ? wide - margin - width : margin;
  const from = direction === "ltr" ? x : x + width;
  const look = { size: 10.5, colour: muted };
  const lines = pictureLines(title, width, look);
  const words = lines.map((line, index) => pictureText(line, from, top + index * 13, direction, look));
  const y = top + (lines.length - 1) * 13 + 8;
  const keyY = bottom - 12;
  const height = (classes === undefined ? bottom : keyY - 6) - y;
  const key = classes === undefined ? "" : classKey({ ...classes, x, y: keyY, width, muted });
  const placed = placedDrawing(svg, { x, y, width, height });
  return {
    body: words.join("") + placed.text + key,
    styles: pictureStyles(looks.rules, svg + key, placed.scale),
  };
}

/** The largest size in which a name stands in one line; of the longest the smallest, in several. */
function fittedName(name: string, width: number): { lines: string[]; size: number } {
  const bold = true;
  const size = nameSizes.find((one) => pictureWidth(name, { size: one, bold }) <= width) ?? nameSizes.at(-1) ?? 21;
  return { size, lines: pictureLines(name, width, { size, bold }) };
}
