import type { ResolvedRule } from "./resolved-styles.ts";

/** Strokes that keep their width on the screen however wide the drawing is: those of maps. */
const keepsWidth = /^\.map\b(?!-)/;

/**
 * The rules that a drawing meets, as the text of a style element: no more than its classes ask for.
 * @param scale of the drawing in the picture, by which the strokes of a map are made wider
 */
export function pictureStyles(rules: readonly ResolvedRule[], drawing: string, scale = 1): string {
  const classes = new Set([...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const isMet = (selector: string): boolean =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => classes.has(name));
  const met = rules.filter(({ selector }) => selector.includes(".") && isMet(selector));
  // Neighbours with the same declarations share them.
  const written: { selectors: string[]; body: string }[] = [];
  for (const { selector, declarations } of met) {
    const body = declarations
      .map(([name, value]) => `${name}:${keepsWidth.test(selector) ? scaled(name, value, scale) : value}`)
      .join(";");
    const last = written.at(-1);
    if (last?.body === body) last.selectors.push(selector);
    else written.push({ selectors: [selector], body });
  }
  return written.map(({ selectors, body }) => `${[...new Set(selectors)].join()}{${body}}`).join("");
}

function scaled(name: string, value: string, scale: number): string {
  if (name !== "stroke-width" && name !== "stroke-dasharray") return value;
  return value.replace(/\d*\.?\d+/g, (number) => String(Number((Number(number) / scale).toFixed(2))));
}
