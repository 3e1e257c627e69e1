import type { Cell } from "./csv.ts";
import { observationsKind } from "./tables/observations.ts";
import { sdmxId, sdmxUnit } from "./sdmx-codes.ts";
import type { ColumnDescription, TableKind } from "./table-kind.ts";
import { plainText } from "./typed-cell.ts";

/** A column of the observations under the name that SDMX has for it. */
function renamed(name: string, as: string): ColumnDescription {
  const found = observationsKind.columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`Observations have no column "${name}".`);
  return { ...found, words: name, name: as };
}

/** SDMX-CSV 2.0: the structure's columns, the dimensions, the measure, the attributes. */
export const sdmxKind: TableKind = {
  name: "sdmx",
  key: ["REF_AREA", "INDICATOR", "TIME_PERIOD"],
  licence: "rows",
  columns: [
    { name: "STRUCTURE", type: "text", words: "sdmx-structure", required: true, codes: ["dataflow"] },
    { name: "STRUCTURE_ID", type: "text", words: "sdmx-structure", required: true },
    { name: "ACTION", type: "text", words: "sdmx-action", required: true, codes: ["I"] },
    { name: "FREQ", type: "text", words: "sdmx-frequency", required: true, codes: ["A"] },
    renamed("economy", "REF_AREA"),
    renamed("indicator", "INDICATOR"),
    renamed("year", "TIME_PERIOD"),
    renamed("value", "OBS_VALUE"),
    { name: "UNIT_MEASURE", type: "text", words: "sdmx-unit", required: true },
    renamed("status", "OBS_STATUS"),
    renamed("scope", "OBS_SCOPE"),
    renamed("source", "SOURCE"),
    renamed("source_file", "SOURCE_FILE"),
    renamed("source_line", "SOURCE_LINE"),
    renamed("licence", "LICENCE"),
  ],
};

/** Rows of observations as SDMX-CSV has them, in the same order. */
export function sdmxRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map(([economy, indicator, year, value, unit, ...attributes]) => [
    "dataflow",
    sdmxId,
    "I",
    "A",
    economy,
    indicator,
    year,
    value,
    sdmxUnit(plainText(unit)),
    ...attributes,
  ]);
}
