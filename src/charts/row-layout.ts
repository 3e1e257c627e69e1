import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** Where the names of rows stand: left of the plot where there is width for it, above each row where there is not. */
export interface RowLayout {
  readonly above: boolean;
  /** Left and right end of the plot, px. */
  readonly left: number;
  readonly right: number;
  readonly names: readonly (readonly string[])[];
}

/** Above this width names stand at the left. */
const wideFromPx = 480;

/** `figureTexts` stand right of the plot; the widest of them says how much room they take. */
export function rowLayout(
  widthPx: number,
  names: readonly string[],
  figureTexts: readonly (string | undefined)[],
  edgePx: number,
): RowLayout {
  const figures = Math.max(0, ...figureTexts.map((text = "") => textWidth(text, 12, true)));
  const right = Math.floor(widthPx - (figures > 0 ? figures + 12 : edgePx));
  if (widthPx < wideFromPx)
    return { above: true, left: edgePx, right, names: names.map((name) => wrapText(name, widthPx, 2)) };
  const mostPx = widthPx * 0.3;
  const wrapped = names.map((name) => wrapText(name, mostPx));
  const left = Math.ceil(Math.max(0, ...wrapped.flat().map((line) => textWidth(line))) + 12);
  return { above: false, left: Math.max(left, edgePx), right, names: wrapped };
}
