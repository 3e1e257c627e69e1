import type { Described, DescribedLicence, DescribedTable } from "./described.ts";
import { tableText, tableTitle } from "./described.ts";
import { tableSchema } from "./table-schema.ts";

/** Name of a resource: what a path has besides lower-case letters, digits and dashes becomes a dash. */
export const resourceName = (path: string): string => path.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Path of the schema that all files of a kind share. */
export const sharedSchema = (kind: string): string => `schema/${kind}.table-schema.json`;

/** Whether many files are of the table's kind: they share one schema. */
export const sharesSchema = ({ kind, about }: DescribedTable): boolean =>
  Object.keys(about).length > 0 && kind.name !== "wide" && kind.licence === "rows";

/** The whole of data/v1 as a Data Package, version 2. */
export function dataPackage(described: Described): object {
  const { site, text, release, sources, tables } = described;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "egov-readiness-atlas",
    id: site,
    title: text("site.name"),
    description: text("site.description"),
    homepage: site,
    ...(release === undefined ? {} : { version: release.release, created: `${release.date}T00:00:00Z` }),
    licenses: distinct(tables.flatMap((table) => described.licencesOf(table))).map(packageLicence),
    sources: sources.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    contributors: [{ title: text("site.name"), path: site, roles: ["publisher"] }],
    resources: tables.map((table) => resource(described, table)),
  };
}

function resource(described: Described, table: DescribedTable): object {
  const path = `${table.path}.csv`;
  const file = described.files.get(path);
  if (file === undefined) throw new Error(`data/v1/${path} is described before it is written.`);
  const licences = described.licencesOf(table).map(packageLicence);
  return {
    name: resourceName(table.path),
    type: "table",
    path,
    title: tableTitle(described, table),
    description: tableText(described, table),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rowCount: table.rowCount,
    ...(licences.length === 0 ? {} : { licenses: licences }),
    schema: sharesSchema(table) ? sharedSchema(table.kind.name) : tableSchema(table.kind, described.text),
  };
}

const packageLicence = ({ title, url }: DescribedLicence): object => ({ title, path: url });

const distinct = (licences: readonly DescribedLicence[]): DescribedLicence[] => [
  ...new Map(licences.map((licence) => [licence.title, licence])).values(),
];
