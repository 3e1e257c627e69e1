import type { MapShape, MapShapes } from "../geography/map-shapes.ts";
import type { Iso3 } from "../model/economy.ts";
import { escapeText } from "./escape-text.ts";
import { landIds } from "./land-picture.ts";

export interface ChoroplethOptions {
  readonly shapes: MapShapes;
  /** Name of the picture for those who do not see it. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** Class from 0, or undefined where there is no figure. */
  readonly classOf: (iso3: Iso3) => number | undefined;
  /** How many classes there are, 4 to 7; picks the colours. */
  readonly classes: number;
  /** Name and figure, shown by the browser under the pointer. */
  readonly label: (iso3: Iso3) => string;
  readonly href: (iso3: Iso3) => string | undefined;
  /** Members are always to be seen; other small economies only where they have a figure. */
  readonly isMember: (iso3: Iso3) => boolean;
  /** Economies without a figure that the measure is not for: outline only, no hatch. */
  readonly notApplicable?: ((iso3: Iso3) => boolean) | undefined;
  /** Economies that the map is not about: drawn as land, without colour and dot. */
  readonly isOutside?: ((iso3: Iso3) => boolean) | undefined;
  /** The part that is shown, as a view box; all of it without. */
  readonly viewBox?: string | undefined;
  /** Unique on the page: the hatch of economies without a figure. */
  readonly patternId: string;
  /** Address of the picture of all land (`landPicture`): the map refers to the shapes in it instead of holding them. */
  readonly shapesAt?: string | undefined;
}

/**
 * A world map with one colour a class, as SVG text; its looks are in styles/map.css. It is a group and not an image
 * because it holds links; they are out of the tab order, for the table beside the map has the same.
 */
export function choropleth(options: ChoroplethOptions): string {
  const { shapes, title, description, classes, patternId, shapesAt } = options;
  const drawn = (looks: string, id: string, d: string): string =>
    shapesAt === undefined ? `<path ${looks} d="${d}"/>` : `<use ${looks} href="${shapesAt}#${id}"/>`;
  // Later is above: land, lesser dots, the members' dots.
  let land = "";
  let cases = "";
  let lesserCases = "";
  let lesserDots = "";
  let dots = "";
  for (const shape of shapes.shapes) {
    const { iso3, d, dot } = shape;
    const number = options.classOf(iso3);
    const isMember = options.isMember(iso3);
    const isOutside = options.isOutside?.(iso3) ?? false;
    const hasDot = dot && (isMember || number !== undefined);
    if (!hasDot && d === "") continue;
    const colour = number === undefined ? (options.notApplicable?.(iso3) ? "not-applicable" : "no-data") : `c${number}`;
    const hatch = colour === "no-data" ? ` fill="url(#${patternId})"` : "";
    const area = d === "" ? "" : drawn(`class="${colour}"${hatch}`, iso3, d);
    if (hasDot && isMember) cases += pointAt(shape);
    else if (hasDot) lesserCases += pointAt(shape);
    const inside = hasDot ? area + dotOf(shape, colour, isMember) : area;
    const mark = linked(shape, inside, options, isOutside);
    if (!hasDot) land += mark;
    else if (isMember) dots += mark;
    else lesserDots += mark;
  }
  const looks = `map classes-${classes}${options.isOutside === undefined ? "" : " of-group"}`;
  const viewBox = options.viewBox ?? `0 0 ${shapes.width} ${shapes.height}`;
  return (
    `<svg class="${looks}" viewBox="${viewBox}" direction="ltr" role="group"` +
    ` aria-label="${escapeText(title)}"><desc>${escapeText(description)}</desc>${hatchPattern(patternId, 10)}` +
    drawn('class="neutral"', landIds.neutral, shapes.neutral) +
    land +
    drawn('class="unsettled"', landIds.unsettled, shapes.dotted) +
    (lesserCases && `<path class="dot lesser case" d="${lesserCases}"/>`) +
    (cases && `<path class="dot case" d="${cases}"/>`) +
    `${lesserDots}${dots}</svg>`
  );
}

/** Diagonal lines for what has no figure, `size` units apart. */
export function hatchPattern(id: string, size: number): string {
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="hatch-ground" d="M0 0h${size}v${size}H0z"/><path class="hatch" d="M0 0h${size * 0.3}v${size}H0z"/></pattern>`
  );
}

/** A line of no length: its round cap is a dot of the stroke's width, in screen pixels at any size of the map. */
const pointAt = ({ x, y }: MapShape): string => `M${x} ${y}h.01`;

function dotOf(shape: MapShape, colour: string, isMember: boolean): string {
  const size = isMember ? "dot" : "dot lesser";
  const at = `d="${pointAt(shape)}"/>`;
  return `<path class="${size} ring" ${at}<path class="${size} ${colour}" ${at}`;
}

/** What is shown of an economy; `data-e` is how a script finds it. */
function linked(
  { iso3 }: MapShape,
  inside: string,
  { label, href }: Pick<ChoroplethOptions, "label" | "href">,
  isOutside: boolean,
): string {
  const content = `<title>${escapeText(label(iso3))}</title>${inside}`;
  const attributes = `data-e="${iso3}"${isOutside ? ' class="outside"' : ""}`;
  const to = href(iso3);
  if (to === undefined) return `<g ${attributes}>${content}</g>`;
  return `<a ${attributes} href="${escapeText(to)}" tabindex="-1">${content}</a>`;
}
