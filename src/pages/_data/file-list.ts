import type { Language } from "../../i18n/language.ts";

/** Bytes for the reader: in kB below a megabyte. A kilobyte is 1,000 bytes. */
export function sizeText(language: Language, bytes: number): string {
  const [unit, value] = bytes < 999_500 ? ["kb", bytes / 1e3] : ["mb", bytes / 1e6];
  return language.text(`data.size.${unit}`, { n: language.number(value, value < 9.95 ? 1 : 0) });
}

/** Names of the forms, which no language changes, and how the files end. */
const forms = [
  ["CSV", "csv"],
  ["CSV ↔", "wide.csv"],
  ["XLSX", "xlsx"],
  ["JSON", "json"],
  ["Parquet", "parquet"],
  ["SDMX", "sdmx.csv"],
  ["ZIP", "zip"],
] as const;

/** The forms of a file that there are, CSV first, with their bytes. */
export function formsOf(files: ReadonlyMap<string, number>, path: string) {
  return forms.flatMap(([form, ending]) => {
    const bytes = files.get(`${path}.${ending}`);
    return bytes === undefined ? [] : [{ form, path: `${path}.${ending}`, bytes }];
  });
}
