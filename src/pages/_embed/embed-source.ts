import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Source } from "../../model/source.ts";
import { paths } from "../_paths.ts";

/**
 * A source with its month, in the reader's words.
 * @param isShort says nothing of a month that is not known
 */
export function sourceName(language: Language, { key, publisher, retrieved }: Source, isShort = false): string {
  const name = language.has(`source.${key}.short`) ? language.text(`source.${key}.short`) : publisher;
  if (retrieved === undefined && isShort) return name;
  const when = retrieved === undefined ? language.text("source.month-unknown") : language.month(retrieved);
  return name + language.text("comma") + when;
}

/** Whose figures stand under which licence, each once: a picture leaves the page that would say it. */
export function licenceLines(language: Language, used: readonly Source[]): string[] {
  const line = (licence: string): string => {
    if (licence.startsWith("CC BY-NC-SA")) return language.text("embed.licence.itu", { licence });
    if (licence.startsWith("CC ")) return language.text("embed.licence.world-bank", { licence });
    return language.text("licence.united-nations");
  };
  return [...new Set(used.map(({ licence }) => line(licence)))];
}

/** The sources of keys, in the order of their keys. */
export function sourcesOf(keys: Iterable<string>): Source[] {
  return [...new Set(keys)].sort().flatMap((key) => sources.get(key) ?? []);
}

const lines = new Map<string, Html>();

/** The line of sources and licences under an embed, with links to the list of sources. */
export function embedSource(language: Language, keys: Iterable<string>, averages: boolean): Html {
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
    ...licenceLines(language, used).map((text) => `<bdi>${escapeHtml(text)}</bdi>`),
    ...(averages ? [escapeHtml(language.text("source.averages"))] : []),
  ].join(" · ");
  lines.set(known, line);
  return line;
}
