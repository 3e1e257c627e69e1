import type { ColumnType } from "./table-kind.ts";
import { observationsKind } from "./tables/observations.ts";

/** A few lines for a tool, which read the published files. */
export interface Recipe {
  /** Its title is `data.recipe.{id}` of the language files. */
  readonly id: string;
  readonly code: string;
}

/** What the recipes ask: the newest figure of Kenya on internet use. */
export const asked = { economy: "KEN", indicator: "internet-users" } as const;
const { economy, indicator } = asked;

/** A partition has the indicator in the name of its folder, not in a column. */
export const partition = `observations/indicator=${indicator}/part.parquet`;

const newest = (from: string): string =>
  `SELECT year, value FROM ${from} WHERE indicator = '${indicator}' AND economy = '${economy}' AND value IS NOT NULL ORDER BY year DESC LIMIT 1`;

/**
 * One recipe a tool, all with the same answer.
 * @param address full address of a file below data/v1
 */
export function recipes(address: (path: string) => string): Recipe[] {
  const whole = address("observations.parquet");
  const csv = address(`indicators/${indicator}.csv`);
  return [
    {
      id: "copy",
      code: `curl -fsO ${address("checksums.sha256")}
grep -o 'observations/indicator=.*' checksums.sha256 | while read -r file; do
  curl -fs --create-dirs -o "$file" "${address("")}$file"
done
sha256sum --check --ignore-missing --quiet checksums.sha256`,
    },
    { id: "duckdb", code: `duckdb -c "${newest(`'${whole}'`)}"` },
    {
      id: "duckdb-partition",
      code: `duckdb -c "${newest(`read_parquet('${address(partition)}', hive_partitioning = true)`)}"`,
    },
    {
      id: "duckdb-copy",
      code: `duckdb -c "${newest("read_parquet('observations/*/*.parquet', hive_partitioning = true)")}"`,
    },
    {
      id: "duckdb-node",
      code: `import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(
  "${newest(`'${whole}'`)}",
);
console.log(...reader.getRows()[0]);`,
    },
    {
      id: "node",
      code: `import { parse } from "csv-parse/sync";

const csv = await (await fetch("${csv}")).text();
const rows = parse(csv, { columns: true }).filter((row) => row.economy === "${economy}" && row.value !== "");
const { year, value } = rows.at(-1);
console.log(year, Number(value));`,
    },
    {
      id: "python",
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${csv}") as file:
    lines = io.TextIOWrapper(file, encoding="utf-8", newline="")
    rows = [row for row in csv.DictReader(lines) if row["economy"] == "${economy}" and row["value"]]
print(rows[-1]["year"], float(rows[-1]["value"]))`,
    },
    {
      id: "pandas",
      code: `import pandas as pd

figures = pd.read_csv("${csv}")
print(figures[figures.economy == "${economy}"].dropna(subset="value")[["year", "value"]].iloc[-1])`,
    },
    {
      id: "r",
      code: `figures <- read.csv("${csv}", na.strings = "", encoding = "UTF-8")
tail(subset(figures, economy == "${economy}" & !is.na(value), c(year, value)), 1)`,
    },
    {
      id: "arrow",
      code: `library(arrow)
library(dplyr)

open_dataset("observations") |>
  filter(indicator == "${indicator}", economy == "${economy}", !is.na(value)) |>
  select(year, value) |>
  collect() |>
  slice_max(year)`,
    },
    {
      id: "stata",
      code: `import delimited "${csv}", varnames(1) encoding("utf-8") clear
keep if economy == "${economy}" & !missing(value)
gsort -year
list year value in 1`,
    },
    {
      id: "excel",
      code: `let
  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source),
  Typed = Table.TransformColumnTypes(Rows, {{"year", Int64.Type}, {"value", type number}}, "en-US"),
  Found = Table.SelectRows(Typed, each [economy] = "${economy}" and [value] <> null)
in
  Table.LastN(Found, 1)`,
    },
    {
      id: "spark",
      code: `spark.read.parquet("observations").createOrReplaceTempView("observations")
spark.sql("${newest("observations")}").show()`,
    },
    {
      id: "trino",
      code: `CREATE TABLE hive.default.observations (
  ${columns(trinoTypes)},
  indicator varchar
) WITH (
  external_location = 's3://your-bucket/observations/',
  format = 'PARQUET',
  partitioned_by = ARRAY['indicator']
);
CALL hive.system.sync_partition_metadata('default', 'observations', 'FULL');
${newest("hive.default.observations")};`,
    },
    {
      id: "bigquery",
      code: `CREATE EXTERNAL TABLE your_dataset.observations
WITH PARTITION COLUMNS (indicator STRING)
OPTIONS (
  format = 'PARQUET',
  uris = ['gs://your-bucket/observations/*'],
  hive_partition_uri_prefix = 'gs://your-bucket/observations'
);
${newest("your_dataset.observations")};`,
    },
  ];
}

/** The types of the published Parquet as Trino calls them. */
const trinoTypes: Readonly<Record<ColumnType, string>> = {
  text: "varchar",
  address: "varchar",
  month: "varchar",
  number: "double",
  whole: "integer",
  year: "integer",
  flag: "boolean",
};

/** The columns of a partition with their types. */
function columns(types: Readonly<Record<ColumnType, string>>): string {
  const its = observationsKind.columns.filter(({ name }) => name !== "indicator");
  return its.map(({ name, type }) => `${name} ${types[type]}`).join(",\n  ");
}
