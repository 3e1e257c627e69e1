import { element } from "../element.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Sources and licences without links. */
export const sourceWords = ({ sourceLabel, sources, between, licences }: ViewTexts): string =>
  [`${sourceLabel} ${sources.map(({ words }) => words).join(between)}`, ...licences].join(" · ");

/** The line beneath a view, as pages write it: sources, licences, the file of its figures, its indicator's page. */
export function sourceLine(
  texts: ViewTexts,
  links: Readonly<Record<"sources" | "data" | "about", string>>,
): (Node | string)[] {
  const sources = texts.sources.flatMap(({ key, words }, index) => [
    ...(index > 0 ? [texts.between] : []),
    element("a", { href: `${links.sources}#${key}` }, words),
  ]);
  const data = element("a", { href: links.data, download: true }, texts.download);
  const about = element("a", { href: links.about }, texts.about);
  const licences = texts.licences.flatMap((licence) => [" · ", element("bdi", {}, licence)]);
  return [`${texts.sourceLabel} `, ...sources, ...licences, " · ", data, " · ", about];
}
