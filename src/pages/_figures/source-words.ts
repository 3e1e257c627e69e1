import { sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Source } from "../../model/source.ts";

/** The sources of keys, in the order of their keys. */
export function sourcesOf(keys: Iterable<string>): Source[] {
  return [...new Set(keys)].sort().flatMap((key) => sources.get(key) ?? []);
}

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

/** A licence in the reader's words; names of licences stay as they are. */
export const licenceText = (language: Language, licence: string): string =>
  licence.startsWith("CC ") ? licence : language.text("licence.united-nations");

/** Whose figures stand under a licence: "ITU figures: CC BY-NC-SA 3.0 IGO". */
export function licenceLine(language: Language, licence: string): string {
  if (licence.startsWith("CC BY-NC-SA")) return language.text("licence.itu", { licence });
  if (licence.startsWith("CC ")) return language.text("licence.world-bank", { licence });
  return licenceText(language, licence);
}

/** The licences of sources, each once. */
export const licenceLines = (language: Language, used: readonly Source[]): string[] => [
  ...new Set(used.map(({ licence }) => licenceLine(language, licence))),
];
