import { pictureFrame, type PictureLooks } from "./picture-frame.ts";
import { type Direction, pictureLines, pictureText } from "./picture-text.ts";
import { pictureStyles } from "./picture-styles.ts";
import { placedDrawing } from "./placed-drawing.ts";

export interface PictureOptions {
  /** Of the drawing; the picture is wider by its margins. */
  readonly width: number;
  readonly direction: Direction;
  readonly title: string;
  /** Unit and years. */
  readonly when: string;
  /** SVG of a page. */
  readonly drawing: string;
  readonly legend?: string | undefined;
  /** In words what it shows. */
  readonly description: string;
  /** What must be read with the picture, each a paragraph. */
  readonly notes: readonly string[];
  /** Sources with their months, licences. */
  readonly credits: string;
  /** Name of the site, and the address of the page that has it all. */
  readonly site: { readonly name: string; readonly address: string };
  readonly looks: PictureLooks;
}

export const pictureMargin = 24;
const legendGap = 28;
const leastForNotes = 260;

/** A drawing of a page as a picture that needs no page: title above; legend, notes, sources, licence and site beneath. */
export function picture(options: PictureOptions): string {
  const { width, direction, title, when, notes, credits, site, looks } = options;
  const { ink, muted, hairline, accent } = looks.colours;
  const whole = width + 2 * pictureMargin;
  const side = (indent = 0): number => (direction === "rtl" ? whole - pictureMargin - indent : pictureMargin + indent);
  let y = pictureMargin;
  let body = "";
  const write = (text: string, look: { size: number; colour: string; bold?: boolean }, wide = width, indent = 0) => {
    for (const line of pictureLines(text, wide, look)) {
      y += Math.round(look.size * 1.4);
      body += pictureText(line, side(indent), y - look.size * 0.35, direction, look);
    }
  };
  write(title, { size: 19, colour: ink, bold: true });
  write(when, { size: 13, colour: muted });
  const drawn = placedDrawing(options.drawing, { x: pictureMargin, y: (y += 14), width });
  y += drawn.height + 14;
  body += drawn.text;
  const beneath = y;
  let indent = 0;
  if (options.legend !== undefined) {
    const own = Number(/ viewBox="0 0 (\d+)/.exec(options.legend)?.[1] ?? 0);
    const x = direction === "rtl" ? whole - pictureMargin - own : pictureMargin;
    const key = placedDrawing(options.legend, { x, y, width: own });
    body += key.text;
    if (width - own - legendGap >= leastForNotes) indent = own + legendGap;
    y = indent > 0 ? beneath : y + key.height + 8;
    for (const note of notes) write(note, { size: 11, colour: muted }, width - indent, indent);
    y = Math.max(y, beneath + key.height) + 8;
  } else if (notes.length > 0) {
    for (const note of notes) write(note, { size: 11, colour: muted });
    y += 8;
  }
  y = Math.ceil(y);
  body += `<path d="M${pictureMargin} ${y}.5h${width}" stroke="${hairline}"/>`;
  y += 6;
  write(credits, { size: 10.5, colour: muted });
  write(site.name, { size: 11, colour: accent, bold: true });
  body += pictureText(site.address, direction === "rtl" ? pictureMargin : whole - pictureMargin, y - 3.85, direction, {
    size: 10.5,
    colour: muted,
    end: true,
  });
  return pictureFrame({
    width: whole,
    height: Math.ceil(y + pictureMargin - 8),
    title,
    description: options.description,
    styles: pictureStyles(looks.rules, options.drawing + (options.legend ?? ""), drawn.scale),
    looks,
    body,
  });
}
