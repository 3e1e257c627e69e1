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
