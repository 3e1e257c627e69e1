import { type ChartFrame, chartSvg } from "../chart-svg.ts";
import { escapeText } from "../escape-text.ts";

/** Attributes that stay, in the order in which they are written. */
const kept = ["class", "transform", "text-anchor", "d", "cx", "cy", "r", "x", "y", "x1", "y1", "x2", "y2", "dy"];
const longNumber = /-?\d+\.\d{2,}(?!\d*em)/g;
const noMove = /^translate\(0,0(\.5)?\)$/;

function rounded(value: string): string {
  return value.replace(longNumber, (number) => String(Number(Number(number).toFixed(1))));
}

function attributesOf(element: Element): string {
  let text = "";
  for (const name of kept) {
    const value = element.getAttribute(name);
    if (value === null || value === "" || (name === "transform" && noMove.test(value))) continue;
    text += ` ${name}="${escapeText(rounded(value))}"`;
  }
  return text;
}

function written(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const tag = element.tagName.toLowerCase();
  if (tag === "style") return "";
  const inside = [...element.childNodes].map(written).join("");
  const attributes = attributesOf(element);
  if (tag === "g" && (inside === "" || attributes === "")) return inside;
  return inside === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
}

/**
 * What Plot drew, written anew as a chart of ours: geometry and classes stay; colours, fonts, generated class names, styles
 * and the labels on groups (which fail accessibility checks) go. The same drawing gives the same bytes. `labels` is SVG text
 * that follows, for what Plot does not place.
 */
export function cleanedSvg(kind: string, frame: ChartFrame, drawn: Element, labels = ""): string {
  return chartSvg(kind, frame, [...drawn.childNodes].map(written).join("") + labels);
}
