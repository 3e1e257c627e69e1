/** The element of an SVG text that a chart function of ours wrote: it escapes every word it is given. */
export function svgElement(text: string): SVGSVGElement {
  const template = document.createElement("template");
  template.innerHTML = text;
  const svg = template.content.querySelector("svg");
  if (svg === null) throw new Error("The text holds no svg element.");
  return svg;
}
