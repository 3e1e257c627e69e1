import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { Cell } from "./csv.ts";
import type { ColumnType, TableKind } from "./table-kind.ts";
import { typedCell } from "./typed-cell.ts";

const types: Readonly<Record<ColumnType, BasicType>> = {
  text: "STRING",
  address: "STRING",
  month: "STRING",
  number: "DOUBLE",
  whole: "INT32",
  year: "INT32",
  flag: "BOOLEAN",
};

/** So many rows share their least and greatest values, by which an engine passes over what it does not want. */
const rowsInGroup = 20_000;

/**
 * A table as Apache Parquet: typed columns with statistics, null where the CSV is empty.
 * @param without a column that the file's folder names already (`indicator=egdi/`)
 */
export function parquet(kind: TableKind, rows: readonly (readonly Cell[])[], without?: string): Uint8Array {
  const columnData = kind.columns.flatMap(({ name, type, required }, index) => {
    if (name === without) return [];
    const data = rows.map((row) => {
      const value = typedCell(row[index]);
      return type === "flag" && value !== null ? value === 1 : value;
    });
    return [{ name, data, type: types[type], nullable: required !== true }];
  });
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: rowsInGroup, createdBy: "egov-readiness-atlas" }),
  );
}
