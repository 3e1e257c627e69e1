import { columnKey, type ColumnDescription, type ColumnType, type TableKind } from "../table-kind.ts";

const types: Readonly<Record<ColumnType, object>> = {
  text: { type: "string" },
  number: { type: "number" },
  whole: { type: "integer" },
  year: { type: "year" },
  month: { type: "yearmonth" },
  flag: { type: "boolean", trueValues: ["1"], falseValues: ["0"] },
  address: { type: "string", format: "uri" },
};

/** A kind of table as a Table Schema (Data Package v2). */
export function tableSchema(kind: TableKind, text: (key: string) => string): object {
  const foreign = kind.columns.flatMap(({ name, references }) =>
    references === undefined
      ? []
      : [{ fields: [name], reference: { resource: references.table, fields: [references.column] } }],
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: kind.columns.map((column) => ({
      name: column.name,
      description: text(columnKey(column)),
      ...types[column.type],
      constraints: constraints(column),
    })),
    missingValues: [""],
    ...(kind.key.length > 0 ? { primaryKey: kind.key } : {}),
    ...(foreign.length > 0 ? { foreignKeys: foreign } : {}),
  };
}

function constraints({ type, required, codes, pattern, minimum, maximum }: ColumnDescription): object {
  const found = { required: required === true, enum: codes, pattern: pattern && `^(?:${pattern})$`, minimum, maximum };
  const held = Object.entries(found).filter(([, value]) => value !== undefined);
  return type === "flag" ? { required: required === true } : Object.fromEntries(held);
}
