import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";

/** A licence in the reader's words; names of licences stay as they are. */
export function licenceText(language: Language, licence: string): string {
  return licence.startsWith("CC ") ? licence : language.text("licence.united-nations");
}

const lines = new Map<string, Html>();

/**
 * "Source: ITU, April 2026 · CC BY-NC-SA 3.0 IGO", each publisher once, with links to the list of sources.
 * @param averages whether the chart shows group figures, which are computed here
 */
export function sourceLine(language: Language, keys: Iterable<string>, averages = false): Html {
  const wanted = [...new Set(keys)].sort();
  const key = `${language.tag}/${wanted.join()}/${averages}`;
  const known = lines.get(key);
  if (known !== undefined) return known;
  const used = wanted.flatMap((one) => sources.get(one) ?? []);
  const names = used.map(({ key, publisher, retrieved }) => {
    const name = language.has(`source.${key}.short`) ? language.text(`source.${key}.short`) : publisher;
    const when = retrieved === undefined ? language.text("source.month-unknown") : language.month(retrieved);
    return `<a href="${paths.sources(language.tag, key)}"><bdi>${escapeHtml(name)}</bdi></a>${escapeHtml(language.text("comma") + when)}`;
  });
  const licences = [...new Set(used.map(({ licence }) => licenceText(language, licence)))].map(
    // The name of a licence is Latin, what is said where there is none is in the reader's words.
    (licence) => `<bdi${licence.startsWith("CC ") ? ' dir="ltr"' : ""}>${escapeHtml(licence)}</bdi>`,
  );
  const line = [
    phrase(language, "source.line", { sources: names.join(escapeHtml(language.text("semicolon"))) }),
    ...licences,
    ...(averages ? [escapeHtml(language.text("source.averages"))] : []),
  ].join(" · ");
  lines.set(key, line);
  return line;
}

/** The keys of the sources behind observations. */
export const sourceKeys = (observations: Iterable<{ readonly source: string }>): Set<string> =>
  new Set([...observations].map(({ source }) => source));
