import { DuckDBInstance } from "@duckdb/node-api";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DataProject } from "./data-project.ts";
import { smallProject } from "./small-project.ts";

let project: DataProject;
const at = (path: string): string => project.path(`data/build/v1/${path}`);
const text = (path: string): string => readFileSync(at(path), "utf8");
const json = (path: string): Record<string, unknown> => JSON.parse(text(path)) as Record<string, unknown>;
const table = (path: string): string[][] => parse(text(path));
let files: string[];
/** Tables of ours; those of publishers lie under raw as they were read. */
let csvFiles: string[];

beforeAll(async () => {
  project = smallProject();
  const run = await project.run("scripts/build-data.ts", [], { SITE_URL: "https://example.org", BASE_PATH: "/atlas" });
  expect(run.stderr).toBe("");
  const entries = readdirSync(at(""), { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(at("").length).replace(/^\//, ""));
  csvFiles = files.filter((file) => file.endsWith(".csv") && !file.startsWith("raw/"));
}, 300_000);
afterAll(() => project.remove());

/** Only what the documents name themselves is loaded. */
const documentLoader = () => Promise.reject(new Error("a description asks for another address"));

test("every CSV has its description beside it, with the columns of its header", () => {
  expect(csvFiles.length).toBeGreaterThan(60);
  for (const file of csvFiles) {
    const { tableSchema, url } = json(`${file}-metadata.json`) as {
      tableSchema: { columns: { name: string }[] };
      url: string;
    };
    expect(
      tableSchema.columns.map(({ name }) => name),
      file,
    ).toEqual(table(file)[0]);
    expect(file.endsWith(url), file).toBe(true);
  }
});

test("every cell fits what its description says of the column, and keys tell the rows apart", () => {
  const faults: string[] = [];
  for (const file of csvFiles) {
    const [, ...rows] = table(file);
    const { tableSchema } = json(`${file}-metadata.json`) as { tableSchema: CsvwSchema };
    faults.push(...cellFaults(file, rows, tableSchema));
  }
  expect(faults).toEqual([]);
});

interface CsvwSchema {
  readonly columns: readonly { name: string; required: boolean; datatype: string | Record<string, string | number> }[];
  readonly primaryKey?: readonly string[];
}

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^/,
  anyURI: /^https?:\/\//,
  double: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^-?\d+$/,
  gYear: /^\d{4}$/,
  gYearMonth: /^\d{4}-\d{2}$/,
  boolean: /^[01]$/,
};

function cellFaults(file: string, rows: string[][], { columns, primaryKey = [] }: CsvwSchema): string[] {
  const faults: string[] = [];
  for (const [index, { name, required, datatype }] of columns.entries()) {
    const type = typeof datatype === "string" ? { base: datatype } : datatype;
    const { base, format, minimum, maximum } = type as Record<string, string | number | undefined>;
    for (const row of rows) {
      const cell = row[index] ?? "";
      const told = `${file}, ${name}: "${cell}"`;
      if (cell === "" && required) faults.push(`${told} is required`);
      if (cell === "") continue;
      if (!lexical[String(base)]?.test(cell)) faults.push(`${told} is no ${base}`);
      if (base === "string" && format !== undefined && !new RegExp(`^(?:${format})$`).test(cell))
        faults.push(`${told} does not fit ${format}`);
      if (minimum !== undefined && Number(cell) < Number(minimum)) faults.push(`${told} is below ${minimum}`);
      if (maximum !== undefined && Number(cell) > Number(maximum)) faults.push(`${told} is above ${maximum}`);
    }
  }
  const keyAt = primaryKey.map((key) => columns.findIndex(({ name }) => name === key));
  const keys = rows.map((row) => keyAt.map((one) => row[one]).join("\u0001"));
  if (primaryKey.length > 0 && new Set(keys).size < keys.length) faults.push(`${file}: two rows have the same key`);
  return faults;
}

test("the Data Package lists every CSV with its bytes, hash and rows; foreign keys name its resources", () => {
  const { resources } = json("datapackage.json") as { resources: Resource[] };
  expect(resources.map(({ path }) => path).sort()).toEqual([...csvFiles].sort());
  const names = resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes, hash, rowCount, name, schema } of resources) {
    const content = readFileSync(at(path));
    expect([bytes, hash], path).toEqual([
      content.length,
      `sha256:${createHash("sha256").update(content).digest("hex")}`,
    ]);
    expect(rowCount, path).toBe(table(path).length - 1);
    expect(name).toMatch(/^[a-z0-9-]+$/);
    const { foreignKeys = [], fields } = typeof schema === "string" ? (json(schema) as unknown as Schema) : schema;
    expect(
      fields.map((field) => field.name),
      path,
    ).toEqual(table(path)[0]);
    for (const { reference } of foreignKeys) expect(names).toContain(reference.resource);
  }
});

interface Schema {
  readonly fields: readonly { readonly name: string }[];
  readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly schema: string | Schema;
}

test("every columnar JSON is valid by the JSON Schema of its kind", () => {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
  const valid = (schema: string) => ajv.compile(json(`schema/${schema}.json`));
  const [observations, group, practices] = [valid("observations"), valid("group-figures"), valid("practices")];
  for (const file of files.filter((one) => /^(indicators|economies|observations)\b.*\.json$/.test(one))) {
    if (file.endsWith("metadata.json")) continue;
    expect(observations(json(file)) ? [] : [file, observations.errors]).toEqual([]);
  }
  for (const file of files.filter((one) => /^groups\/[\w-]+\.json$/.test(one)))
    expect(group(json(file)) ? [] : [file, group.errors]).toEqual([]);
  expect(practices(json("practices.json")) ? [] : practices.errors).toEqual([]);
  expect(observations({ columns: [], rows: [] })).toBe(false);
});

test("the catalogue is the same graph as JSON-LD and as Turtle, with absolute addresses of files that there are", async () => {
  const catalogue = json("catalog.jsonld") as jsonld.JsonLdDocument;
  const expanded = await jsonld.expand(catalogue, { documentLoader });
  expect(expanded.length).toBeGreaterThan(20);
  const fromJson = await jsonld.canonize(catalogue, { format: "application/n-quads" });
  const quads = new Parser().parse(text("catalog.ttl"));
  const nquads = await new Promise<string>((done, failed) => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(quads);
    writer.end((error: unknown, result: string) => {
      if (error instanceof Error) failed(error);
      else done(result);
    });
  });
  const fromTurtle = await jsonld.canonize(nquads as unknown as jsonld.JsonLdDocument, {
    inputFormat: "application/n-quads",
    format: "application/n-quads",
  });
  expect(fromTurtle).toBe(fromJson);
  const prefix = "https://example.org/atlas/data/v1/";
  const downloads = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/dcat#downloadURL");
  expect(downloads.length).toBeGreaterThan(60);
  for (const { object } of downloads) {
    expect(object.value.startsWith(prefix)).toBe(true);
    expect(existsSync(at(object.value.slice(prefix.length))), object.value).toBe(true);
  }
});

test("Croissant expands, says what it conforms to, and each field names a column of a file that it lists", async () => {
  const croissant = json("croissant.json") as unknown as Croissant;
  const [expanded] = await jsonld.expand(json("croissant.json"), { documentLoader });
  expect(JSON.stringify(expanded)).toContain("http://mlcommons.org/croissant/1.1");
  const listed = new Set(croissant.distribution.map((file) => file["@id"]));
  expect(croissant.recordSet.length).toBe(listed.size);
  for (const { field } of croissant.recordSet)
    for (const { source } of field) {
      expect(listed).toContain(source.fileObject["@id"]);
      expect(table(source.fileObject["@id"])[0]).toContain(source.extract.column);
    }
});

interface Croissant {
  readonly distribution: readonly { readonly "@id": string }[];
  readonly recordSet: readonly {
    readonly field: readonly {
      readonly source: {
        readonly fileObject: { readonly "@id": string };
        readonly extract: { readonly column: string };
      };
    }[];
  }[];
}

test("checksums.sha256 names every other file with its sum", () => {
  const lines = text("checksums.sha256").trimEnd().split("\n");
  const sums = new Map(lines.map((line) => line.split("  ").reverse() as [string, string]));
  expect([...sums.keys()].sort()).toEqual(files.filter((file) => file !== "checksums.sha256").sort());
  for (const [file, sum] of sums)
    expect(
      createHash("sha256")
        .update(readFileSync(at(file)))
        .digest("hex"),
      file,
    ).toBe(sum);
});

const typed = (header: readonly string[], row: readonly string[]) =>
  header.map((name, index) => {
    const cell = row[index] ?? "";
    if (cell === "") return null;
    return ["year", "value", "source_line", "members", "members_with_value", "population_share"].includes(name)
      ? Number(cell)
      : cell;
  });

test("every workbook of figures holds the values of its CSV, and says in sheets what they mean and whence they are", async () => {
  const workbooks = files.filter((file) => /^(indicators|economies|groups)\/.*\.xlsx$/.test(file));
  expect(workbooks.length).toBeGreaterThan(40);
  for (const file of workbooks) {
    const sheets = await readXlsxFile(readFileSync(at(file)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["figures", "codebook", "sources"]);
    const [header = [], ...rows] = table(file.replace("xlsx", "csv"));
    const [read, ...cells] = sheets[0]?.data ?? [];
    expect(read, file).toEqual(header);
    expect(cells, file).toEqual(rows.map((row) => typed(header, row)));
  }
});

test("DuckDB reads from Parquet what the CSV has, in one file, by indicator and from the partitions", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const [header = [], ...rows] = table("observations.csv");
  const expected = rows
    .map((row) => typed(header, row))
    .map((row) => JSON.stringify(row))
    .sort();
  const read = async (from: string): Promise<string[]> => {
    const reader = await connection.runAndReadAll(`select ${header.join(", ")} from ${from}`);
    return reader
      .getRowsJson()
      .map((row) => JSON.stringify(row))
      .sort();
  };
  expect(await read(`'${at("observations.parquet")}'`)).toEqual(expected);
  expect(await read(`'${at("indicators/*.parquet")}'`)).toEqual(expected);
  expect(await read(`read_parquet('${at("observations/*/*.parquet")}', hive_partitioning = true)`)).toEqual(expected);
  const types = await connection.runAndReadAll(`describe select * from '${at("observations.parquet")}'`);
  const columns = Object.fromEntries(types.getRowsJson() as [string, string][]);
  expect(columns).toMatchObject({ economy: "VARCHAR", year: "INTEGER", value: "DOUBLE", source_line: "INTEGER" });
  const statistics = await connection.runAndReadAll(
    `select stats_min_value, stats_max_value from parquet_metadata('${at("observations.parquet")}') where path_in_schema = 'year'`,
  );
  expect(statistics.getRowsJson()).toEqual([["2019", "2023"]]);
});

test("every code of an SDMX-CSV file is in the code lists of its structure", () => {
  const { data } = json("schema/sdmx-structure.json") as {
    data: { codelists: { id: string; codes: { id: string }[] }[] };
  };
  const list = (id: string) => data.codelists.find((one) => one.id === id)?.codes.map((code) => code.id) ?? [];
  const lists = {
    REF_AREA: "CL_AREA",
    INDICATOR: "CL_INDICATOR",
    UNIT_MEASURE: "CL_UNIT",
    OBS_STATUS: "CL_OBS_STATUS",
  };
  for (const file of files.filter((one) => one.endsWith(".sdmx.csv"))) {
    const [header = [], ...rows] = table(file);
    for (const [column, codes] of Object.entries(lists))
      for (const row of rows) expect(list(codes), file).toContain(row[header.indexOf(column)]);
  }
});

test("each observation's place leads to its row in the table of its source, which is offered as it was read", () => {
  const [header = [], ...rows] = table("observations.csv");
  const column = (name: string) => header.indexOf(name);
  for (const row of rows.slice(0, 40)) {
    const file = row[column("source_file")] ?? "";
    if (!file.startsWith("data/raw/")) continue;
    const lines = text(file.replace("data/", "")).split("\n");
    const line = lines[Number(row[column("source_line")]) - 1] ?? "";
    expect(line, file).toContain(row[column("economy")]);
    expect(line, file).toContain(row[column("value")]);
  }
});
