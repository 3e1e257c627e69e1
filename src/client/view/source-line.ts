import { element } from "../element.ts";
import { sourceLinks, type SourceTexts } from "../source-links.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Sources and licences without links. */
export const sourceWords = ({ sourceLabel, sources, between, licences }: SourceTexts): string =>
  [`${sourceLabel} ${sources.map(({ words }) => words).join(between)}`, ...licences].join(" · ");

/** The line beneath a view, as pages write it: sources, licences, the file of its figures, its indicator's page. */
export function sourceLine(
  texts: ViewTexts,
  links: Readonly<Record<"sources" | "data" | "about", string>>,
): (Node | string)[] {
  const data = element("a", { href: links.data, download: true }, texts.download);
  const about = element("a", { href: links.about }, texts.about);
  return [...sourceLinks(texts, links.sources), " · ", data, " · ", about];
}
