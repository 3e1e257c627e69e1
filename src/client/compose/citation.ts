import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";

/**
 * The line by which a file is cited; its address keeps its order in a text from right to left.
 * @param keys of its sources
 */
export function citation(
  language: Language,
  about: string,
  keys: readonly string[],
  release: string | undefined,
): (Node | string)[] {
  const words = (kind: string): string[] => [...new Set(keys.map((key) => language.text(`explore.${kind}.${key}`)))];
  const source = [words("source").join(language.text("semicolon")), ...words("licence")].join(" · ");
  const key = release === undefined ? "cite.line.unreleased" : "cite.line";
  const page = "\u0000";
  const line = language.text(key, { about, source, work: language.text("site.name"), release: release ?? "", page });
  const [before = "", after = ""] = line.split(page);
  return [before, element("bdi", {}, location.href), after];
}
