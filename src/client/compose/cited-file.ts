import type { Language } from "../../i18n/language.ts";
import { citedAddress, readAddress } from "../address-state.ts";
import type { CitedWords } from "../citation-line.ts";

/** A file as it is cited: by the address that makes it again. @param keys of its sources */
export function citedFile(
  language: Language,
  about: string,
  keys: readonly string[],
  release: string | undefined,
): CitedWords {
  const words = (kind: string): string[] => [...new Set(keys.map((key) => language.text(`explore.${kind}.${key}`)))];
  const source = [words("source").join(language.text("semicolon")), ...words("terms")].join(" · ");
  return { about, source, release, page: citedAddress(readAddress()) };
}
