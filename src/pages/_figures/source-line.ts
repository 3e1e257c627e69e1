import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { unbroken } from "../../components/unbroken.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { licenceLines, sourceName, sourcesOf } from "./source-words.ts";

const lines = new Map<string, Html>();

/**
 * "Source: ITU DataHub, April 2026 · ITU figures: CC BY-NC-SA 3.0 IGO", each once, with links to the list of sources.
 * @param averages whether the chart shows group figures, which are computed here
 */
export function sourceLine(language: Language, keys: Iterable<string>, averages = false): Html {
  const used = sourcesOf(keys);
  const known = `${language.tag}/${used.map(({ key }) => key).join()}/${averages}`;
  const found = lines.get(known);
  if (found !== undefined) return found;
  const names = used.map((source) => {
    const href = paths.sources(language.tag, source.key);
    return `<a href="${href}"><bdi>${escapeHtml(sourceName(language, source))}</bdi></a>`;
  });
  const line = [
    phrase(language, "source.line", { sources: names.join(escapeHtml(language.text("semicolon"))) }),
    ...licenceLines(language, used).map((text) => `<bdi>${escapeHtml(unbroken(text))}</bdi>`),
    ...(averages ? [escapeHtml(language.text("source.averages"))] : []),
  ].join(" · ");
  lines.set(known, line);
  return line;
}

/** The keys of the sources behind observations. */
export const sourceKeys = (observations: Iterable<{ readonly source: string }>): Set<string> =>
  new Set([...observations].map(({ source }) => source));
