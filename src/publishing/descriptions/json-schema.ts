import { columnKey, columnNames, type ColumnDescription, type TableKind } from "../table-kind.ts";

/** A kind of table as its columnar JSON has it: a JSON Schema, draft 2020-12. */
export function jsonSchema(kind: TableKind, text: (key: string) => string): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: text(`codebook.table.${kind.name}`),
    description: text(`codebook.table.${kind.name}.text`),
    type: "object",
    required: ["columns", "rows"],
    properties: {
      indicator: { type: "string" },
      economy: { type: "string" },
      group: { type: "string" },
      table: { type: "string" },
      columns: { const: columnNames(kind) },
      rows: {
        type: "array",
        items: {
          type: "array",
          prefixItems: kind.columns.map((column) => ({ description: text(columnKey(column)), ...cell(column) })),
          minItems: kind.columns.length,
          maxItems: kind.columns.length,
        },
      },
    },
    additionalProperties: false,
  };
}

function cell({ type, required, codes, pattern, minimum, maximum }: ColumnDescription): object {
  const orNull = (found: string) => (required ? { type: found } : { type: [found, "null"] });
  if (type === "flag") return { enum: required ? [0, 1] : [0, 1, null] };
  if (codes !== undefined) return { enum: required ? codes : [...codes, null, ""] };
  const bounds = Object.entries({ minimum, maximum }).filter(([, value]) => value !== undefined);
  if (type === "number") return { ...orNull("number"), ...Object.fromEntries(bounds) };
  if (type === "whole" || type === "year") return { ...orNull("integer"), ...Object.fromEntries(bounds) };
  const whole = pattern === undefined ? {} : { pattern: required ? `^(?:${pattern})$` : `^(?:${pattern})?$` };
  return { ...orNull("string"), ...whole };
}
