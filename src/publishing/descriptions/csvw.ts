import { columnKey, type ColumnDescription, type ColumnType } from "../table-kind.ts";
import { tableText, tableTitle, type Described, type DescribedTable } from "./described.ts";

const bases: Readonly<Record<ColumnType, string>> = {
  text: "string",
  number: "double",
  whole: "integer",
  year: "gYear",
  month: "gYearMonth",
  flag: "boolean",
  address: "anyURI",
};

/** CSV on the Web: what stands beside a CSV file as `{file}.csv-metadata.json` (W3C Recommendation of 2015). */
export function csvwMetadata(described: Described, table: DescribedTable): object {
  const [licence] = described.licencesOf(table);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: `${table.path.replace(/^.*\//, "")}.csv`,
    "dc:title": tableTitle(described, table),
    "dc:description": tableText(described, table),
    ...(licence === undefined ? {} : { "dc:license": { "@id": licence.url } }),
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\n"] },
    tableSchema: {
      columns: table.kind.columns.map((column) => ({
        name: column.name,
        titles: column.name,
        "dc:description": described.text(columnKey(column)),
        datatype: datatype(column),
        required: column.required === true,
        null: "",
      })),
      ...(table.kind.key.length > 0 ? { primaryKey: table.kind.key } : {}),
    },
  };
}

function datatype({ type, codes, pattern, minimum, maximum }: ColumnDescription): object | string {
  const base = bases[type];
  const escaped = codes?.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const format = type === "flag" ? "1|0" : (escaped?.join("|") ?? pattern);
  // A year is compared as a date in CSVW, which its readers do each in their own way.
  const bounds = type === "year" ? {} : { minimum, maximum };
  const facets = Object.entries({ format, ...bounds }).filter(([, value]) => value !== undefined);
  return facets.length === 0 ? base : { base, ...Object.fromEntries(facets) };
}
