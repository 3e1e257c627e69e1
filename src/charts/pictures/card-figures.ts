import { textWidth } from "../text-width.ts";
import type { PictureLooks } from "./picture-frame.ts";
import { type Direction, pictureFigure, pictureLines, pictureText } from "./picture-text.ts";

export interface CardFigure {
  readonly name: string;
  readonly figure: string;
  /** After the figure: "of 193", "%". */
  readonly unit: string;
  /** Year, and what else is to be known. */
  readonly more: string;
}

interface Column {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly direction: Direction;
  readonly looks: PictureLooks;
}

/** Between the first figure and the next, and between those: closer where else not all have room. */
const gaps = [
  [24, 20],
  [19, 16],
] as const;

/** Figures under each other, the first large; those that have no room are left out. */
export function cardFigures(figures: readonly CardFigure[], column: Column): string {
  const columns = gaps.map((gap) => stacked(figures, column, gap));
  return (columns.find((made) => made.length === figures.length) ?? columns.at(-1) ?? []).join("");
}

/** Those that have room. */
function stacked(figures: readonly CardFigure[], column: Column, [first, next]: (typeof gaps)[number]): string[] {
  const texts: string[] = [];
  let y = column.top;
  for (const [index, one] of figures.entries()) {
    const made = entry(one, column, y, index === 0);
    if (index > 0 && made.bottom > column.bottom) break;
    texts.push(made.text);
    y = made.bottom + (index === 0 ? first : next);
  }
  return texts;
}

function entry({ name, figure, unit, more }: CardFigure, column: Column, top: number, isFirst: boolean) {
  const { x, width, direction, looks } = column;
  const { ink, muted } = looks.colours;
  const small = { size: 10.5, colour: muted };
  const names = pictureLines(name, width, small).slice(0, 2);
  let y = top;
  let text = "";
  for (const [index, line] of names.entries())
    text += pictureText(line, x, (y += index > 0 ? 12.5 : 0), direction, small);
  const size = isFirst ? (figure.length > 8 ? 30 : 40) : 21;
  y += isFirst ? size * 0.95 : 21;
  const taken = textWidth(figure, size, true) + small.size;
  const [behind, beneath] = isFirst
    ? [unit, pictureLines(more, width, small).slice(0, 2)]
    : taken + textWidth(`${unit} ${more}`, small.size) <= width
      ? [`${unit} ${more}`.trim(), []]
      : [unit, [more]];
  text += pictureFigure([figure, behind], [x, y], direction, [
    { size, colour: ink, bold: true },
    { size: isFirst ? 14 : small.size, colour: muted },
  ]);
  for (const line of beneath) text += pictureText(line, x, (y += 14), direction, small);
  return { text, bottom: y };
}
