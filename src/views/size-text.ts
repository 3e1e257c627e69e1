import type { Language } from "../i18n/language.ts";

/** Bytes for the reader: in kB below a megabyte. A kilobyte is 1,000 bytes. */
export function sizeText(language: Language, bytes: number): string {
  const [unit, value] = bytes < 999_500 ? ["kb", bytes / 1e3] : ["mb", bytes / 1e6];
  return language.text(`data.size.${unit}`, { n: language.number(value, value < 9.95 ? 1 : 0) });
}
