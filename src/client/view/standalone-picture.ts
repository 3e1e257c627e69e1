/** What stands with a picture wherever it goes. */
export interface PictureWords {
  readonly title: string;
  readonly when: string;
  /** Sources with their licence, and where the figures are. */
  readonly source: string;
  readonly direction: "ltr" | "rtl";
}

export interface StandalonePicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const copied = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"];
const copiedOfText = ["fill", "font-family", "font-size", "font-weight", "text-anchor"];
const [width, above, below] = [1000, 64, 44];

/**
 * A drawn chart as a picture that needs no page: the colours it has now, its title above, source and licence beneath.
 * No script, no link, nothing fetched.
 */
export function standalonePicture(
  svg: SVGSVGElement,
  { title, when, source, direction }: PictureWords,
): StandalonePicture {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg, copy].map((one) => [
    ...one.querySelectorAll<SVGElement>("path, rect, text, line, circle, tspan"),
  ]);
  for (const [index, original] of (originals ?? []).entries()) dress(original, copies?.[index]);
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const gone of copy.querySelectorAll(".gone, .chosen")) gone.remove();
  const { width: unitsWide, height: unitsHigh } = svg.viewBox.baseVal;
  const high = Math.round((width * unitsHigh) / unitsWide);
  copy.setAttribute("x", "0");
  copy.setAttribute("y", String(above));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(high));
  const styles = getComputedStyle(document.documentElement);
  const [paper, ink, muted] = ["--paper", "--ink", "--muted"].map((name) => styles.getPropertyValue(name));
  const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  const at = direction === "rtl" ? { x: width - 16, anchor: "end" } : { x: 16, anchor: "start" };
  const line = (y: number, size: number, weight: number, fill = "", words = ""): SVGElement => {
    const text = document.createElementNS(svg.namespaceURI, "text") as SVGElement;
    const attributes = {
      x: at.x,
      y,
      "font-family": font,
      "font-size": size,
      "font-weight": weight,
      fill,
      "text-anchor": at.anchor,
    };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
    text.textContent = words;
    return text;
  };
  const whole = document.createElementNS(svg.namespaceURI, "svg") as SVGSVGElement;
  const height = above + high + below;
  for (const [name, value] of Object.entries({
    xmlns: svg.namespaceURI ?? "",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }))
    whole.setAttribute(name, String(value));
  const ground = document.createElementNS(svg.namespaceURI, "rect");
  for (const [name, value] of Object.entries({ width, height, fill: paper ?? "" }))
    ground.setAttribute(name, String(value));
  whole.append(
    ground,
    line(28, 20, 700, ink, title),
    line(52, 15, 400, muted, when),
    copy,
    line(height - 16, 13, 400, muted, source),
  );
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** Writes the looks that styles give an element into the element itself. */
function dress(original: SVGElement, copy: SVGElement | undefined): void {
  if (copy === undefined) return;
  const styles = getComputedStyle(original);
  const isText = original.tagName === "text" || original.tagName === "tspan";
  for (const name of isText ? copiedOfText : copied)
    copy.setAttribute(name, styles.getPropertyValue(name).replaceAll('"', "'"));
  if (!isText) copy.setAttribute("vector-effect", styles.getPropertyValue("vector-effect"));
  const pattern = original.getAttribute("fill");
  if (pattern?.startsWith("url(")) copy.setAttribute("fill", pattern);
}
