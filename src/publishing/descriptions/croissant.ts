import { columnKey, type ColumnType } from "../table-kind.ts";
import type { Described, DescribedTable } from "./described.ts";
import { tableText, tableTitle } from "./described.ts";

const types: Readonly<Record<ColumnType, string>> = {
  text: "sc:Text",
  address: "sc:URL",
  month: "sc:Text",
  number: "sc:Float",
  whole: "sc:Integer",
  year: "sc:Integer",
  flag: "sc:Boolean",
};

/** Terms of Croissant 1.1 (MLCommons), as its specification gives them. */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

/** The tables of the whole for machine learning: files with their columns as record sets. */
export function croissant(described: Described): object {
  const { site, text, release, tables, address } = described;
  const whole = tables.filter(({ about, kind }) => Object.keys(about).length === 0 && !/^(wide|sdmx)$/.test(kind.name));
  const licences = new Set(whole.flatMap((table) => described.licencesOf(table)).map(({ url }) => url));
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: text("site.name"),
    description: text("site.description"),
    url: site,
    license: [...licences],
    creator: { "@type": "sc:Organization", name: text("site.name"), url: site },
    ...(release === undefined ? {} : { version: release.release, datePublished: release.date }),
    citeAs: `${text("site.name")}${release === undefined ? "" : `, ${release.release}`}. ${site}`,
    distribution: whole.map((table) => fileObject(described, table)),
    recordSet: whole.map((table) => recordSet(described, table)),
    includedInDataCatalog: { "@type": "sc:DataCatalog", url: address("catalog.jsonld") },
  };
}

function fileObject({ files, address }: Described, { path }: DescribedTable): object {
  const file = files.get(`${path}.csv`);
  return {
    "@type": "cr:FileObject",
    "@id": `${path}.csv`,
    name: `${path}.csv`,
    contentUrl: address(`${path}.csv`),
    contentSize: `${file?.bytes ?? 0} B`,
    encodingFormat: "text/csv",
    sha256: file?.sha256,
  };
}

function recordSet(described: Described, table: DescribedTable): object {
  const { path, kind } = table;
  return {
    "@type": "cr:RecordSet",
    "@id": path,
    name: tableTitle(described, table),
    description: tableText(described, table),
    ...(kind.key.length > 0 ? { key: kind.key.map((column) => ({ "@id": `${path}/${column}` })) } : {}),
    field: kind.columns.map((column) => ({
      "@type": "cr:Field",
      "@id": `${path}/${column.name}`,
      name: column.name,
      description: described.text(columnKey(column)),
      dataType: types[column.type],
      source: { fileObject: { "@id": `${path}.csv` }, extract: { column: column.name } },
    })),
  };
}
