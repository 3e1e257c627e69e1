import { textWidth } from "../../charts/text-width.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import type { Html } from "../../components/html.ts";
import { plainText } from "../../components/plain-text.ts";
import type { FrameSize } from "../../views/embed-snippets.ts";

/** Widths in px that frames are made for. */
const [wideFrame, narrowFrame] = [700, 320] as const;
/** Around the view, and between its parts (src/styles/embed.css). */
const [padding, gap] = [12, 8] as const;
/** No drawing is lower. */
const leastDrawing = 144;
/** A drawing that is given more than this is larger than its words need. */
const mostScale = 1.25;
/** Sizes and heights of lines in px: of Arabic, whose lines are higher. */
const [title, small] = [
  { font: 17, line: 25 },
  { font: 13, line: 21 },
] as const;
const link = 28;

/** The frame of a chart: the proportions for a wide place, the least height at 320 px, by its drawings and its words. */
export function chartSize(view: EmbedView): FrameSize {
  const { narrow, wide = narrow } = view.drawing;
  const wideScale = Math.min((wideFrame - 2 * padding) / widthOf(wide), mostScale);
  const narrowScale = Math.min((narrowFrame - 2 * padding) / widthOf(narrow), 1);
  return {
    width: wideFrame,
    height: rounded(wordsHeight(view, wideFrame) + Math.max(heightOf(wide) * wideScale, leastDrawing)),
    least: rounded(wordsHeight(view, narrowFrame) + Math.max(heightOf(narrow) * narrowScale, leastDrawing)),
  };
}

const rounded = (px: number): number => Math.ceil(px / 20) * 20;

/** What stands around the drawing takes, in px, on the generous side. */
function wordsHeight({ title: name, when, drawing, notes, source, page }: EmbedView, frame: number): number {
  const width = frame - 2 * padding;
  const lines = (text: string, { font, line }: { font: number; line: number }): number =>
    Math.ceil(textWidth(text, font) / (width - font * 3)) * line;
  const keyHeight = (key: Html): number => {
    if (key.startsWith("<ul")) return marksHeight(key, width);
    if (key.startsWith("<svg")) return heightOf(key);
    const paragraphs = key.split("</p>").map(plainText);
    return paragraphs.reduce((sum, words) => sum + lines(words, small) + gap / 2, 0);
  };
  const parts = [
    lines(name, title) + lines(when, small),
    ...(drawing.legend === undefined ? [] : [keyHeight(drawing.legend)]),
    ...notes.map((note) => lines(plainText(note), small) + gap / 2),
    link,
    lines(plainText(source), small),
    lines(page.text, small) + gap,
  ];
  return 2 * padding + parts.reduce((sum, part) => sum + part + gap, gap);
}

/** A key of marks, each with its name. */
function marksHeight(key: Html, width: number): number {
  const names = key.split("<li>").slice(1);
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const own = textWidth(plainText(name), 15) + 34;
    if (used > 0 && used + own > width) {
      lines += 1;
      used = 0;
    }
    used += own;
  }
  return lines * 32;
}

const sides = (svg: string): number[] => (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);

/** Width of a drawing in its own px. */
export const widthOf = (svg: string): number => sides(svg)[2] ?? 0;
const heightOf = (svg: string): number => sides(svg)[3] ?? 0;
