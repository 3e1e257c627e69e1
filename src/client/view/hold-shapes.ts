const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Puts the shapes into a map that refers to those of another file, which the browser has by then: scripts colour, ring
 * and save them. Looks stay. Fails where the network does.
 */
export async function holdShapes(svg: SVGSVGElement): Promise<void> {
  const uses = [...svg.querySelectorAll("use")];
  const file = uses[0]?.href.baseVal.replace(/#.*$/, "");
  if (file === undefined) return;
  const text = await (await fetch(file)).text();
  const shapes = new DOMParser().parseFromString(text, "image/svg+xml");
  for (const use of uses) {
    const path = document.createElementNS(svgNamespace, "path");
    for (const name of ["class", "fill"]) {
      const its = use.getAttribute(name);
      if (its !== null) path.setAttribute(name, its);
    }
    const id = use.href.baseVal.replace(/^.*#/, "");
    path.setAttribute("d", shapes.getElementById(id)?.getAttribute("d") ?? "");
    use.replaceWith(path);
  }
}
