import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";

/** A table under data/ as rows by column, read without any code of ours. */
export function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(`data/${file}`, "utf8"), { columns: true });
}
