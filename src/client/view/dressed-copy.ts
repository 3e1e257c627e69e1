const copied = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity"];
const copiedOfText = ["fill", "font-family", "font-size", "font-weight", "text-anchor"];

/** A copy of a drawing that needs no page: the looks that styles give it are in it, links and what is not seen are out. */
export function dressedCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg, copy].map((one) => [
    ...one.querySelectorAll<SVGElement>("path, rect, text, line, circle, tspan"),
  ]);
  const unseen: (Element | undefined)[] = [];
  for (const [index, original] of (originals ?? []).entries()) {
    const its = copies?.[index];
    if (getComputedStyle(original).display === "none") unseen.push(its);
    else dress(original, its);
  }
  for (const gone of [...unseen, ...copy.querySelectorAll(".chosen, .hit, title, desc")]) gone?.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  // Names for screen readers and scripts belong to the page.
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["class", "role", "tabindex", "aria-label", "aria-pressed", "data-e", "data-of"])
      one.removeAttribute(name);
  return copy;
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
