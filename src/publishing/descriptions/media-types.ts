/** Media types of the forms of a data file, by its ending. */
const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

export const formMediaType = (path: string): string =>
  types[/[^.]*$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";

/** The files that hold a table, by its path: its forms, and the other shapes of the same figures. */
export function formsOfTable(files: Iterable<string>, path: string): string[] {
  const endings = ["csv", "json", "xlsx", "parquet", "wide.csv", "sdmx.csv"];
  const there = new Set(files);
  return endings.map((ending) => `${path}.${ending}`).filter((file) => there.has(file));
}
