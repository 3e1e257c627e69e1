import type { Language } from "./language.ts";

/**
 * A text that leaves the page, in a picture or copied into other documents: without the marks that keep it on one line here, at which LaTeX stops. Those
 * that keep ranges in their order stay where text runs from right to left.
 */
export function toCopy({ direction }: Pick<Language, "direction">, text: string): string {
  const whole = text.replaceAll("\u2060", "").replaceAll("\u00a0", " ");
  return direction === "ltr" ? whole.replace(/[\u2066\u2069]/g, "") : whole;
}
