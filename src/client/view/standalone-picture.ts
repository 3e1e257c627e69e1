import { textWidth } from "../../charts/text-width.ts";
import { toCopy } from "../../i18n/to-copy.ts";
import { dressedCopy } from "./dressed-copy.ts";
import { wrapped } from "./wrapped.ts";

/** What stands with a picture wherever it goes. */
export interface PictureWords {
  readonly title: string;
  readonly when: string;
  /** What its marks mean, sources with their licence, and where the figures are; each a paragraph. */
  readonly notes: readonly string[];
  readonly direction: "ltr" | "rtl";
}

export interface StandalonePicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const [width, margin, above] = [1000, 16, 64];
const [noteSize, noteLine] = [13, 18];
const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * A drawn chart as a picture that needs no page: the colours it has now, its title above; its legend, what its marks
 * mean, source and licence beneath. No script, no link, nothing fetched.
 */
export function standalonePicture(
  svg: SVGSVGElement,
  legend: SVGSVGElement | null,
  { title, when, notes, direction }: PictureWords,
): StandalonePicture {
  const { write, ink, muted, paper } = writer(direction);
  const drawn = placed(svg, 0, above, width);
  const { width: keyWidth = 0 } = legend?.viewBox.baseVal ?? {};
  const keyTop = above + drawn.height + margin;
  const key =
    legend === null
      ? undefined
      : placed(legend, direction === "rtl" ? width - margin - keyWidth : margin, keyTop, keyWidth);
  const notesTop = keyTop + (key === undefined ? 0 : key.height + margin);
  const lines = notes
    .map((note) => toCopy({ direction }, note))
    .flatMap((note) => wrapped(note, width - 2 * margin, (text) => textWidth(text, noteSize)))
    .map((words, index) => write(words, notesTop + (index + 1) * noteLine, noteSize, 400, muted));
  const height = Math.ceil(notesTop + lines.length * noteLine + margin);
  const whole = made("svg", { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` });
  whole.append(made("rect", { width, height, fill: paper }), write(title, 28, 20, 700, ink));
  whole.append(write(when, 52, 15, 400, muted), drawn.copy, ...(key === undefined ? [] : [key.copy]), ...lines);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** A copy of a drawing at a place, as wide as told. */
function placed(svg: SVGSVGElement, x: number, y: number, wide: number): { copy: SVGSVGElement; height: number } {
  const { width: unitsWide, height: unitsHigh } = svg.viewBox.baseVal;
  const height = Math.round((wide * unitsHigh) / unitsWide);
  const copy = dressedCopy(svg);
  for (const [name, value] of Object.entries({ x, y, width: wide, height })) copy.setAttribute(name, String(value));
  return { copy, height };
}

/** Writes lines in the colours and the face of the page, from its side. */
function writer(direction: PictureWords["direction"]) {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  const x = direction === "rtl" ? width - margin : margin;
  const write = (words: string, y: number, size: number, weight: number, fill: string): SVGElement => {
    const face = { "font-family": font, "font-size": size, "font-weight": weight, fill };
    const text = made("text", { x, y, direction, ...face });
    text.textContent = words;
    return text;
  };
  return { write, paper: colour("--paper"), ink: colour("--ink"), muted: colour("--muted") };
}

function made(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
