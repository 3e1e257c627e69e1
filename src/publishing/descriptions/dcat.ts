import type { Described, DescribedTable } from "./described.ts";
import { tableText, tableTitle } from "./described.ts";
import type { LinkedNode, Prefixes } from "./linked-data.ts";
import { formMediaType, formsOfTable } from "./media-types.ts";

export const dcatPrefixes: Prefixes = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const ref = (id: string): LinkedNode => ({ "@id": id });
const typed = (value: string, type: string) => ({ "@value": value, "@type": type });

/** The atlas as a DCAT 3 catalogue: a series of releases, the whole of this one, and a dataset for each table. */
export function dcatNodes(described: Described): LinkedNode[] {
  const { site, text, tables } = described;
  // Files of economies and other shapes hold the rows of the indicators' files again.
  const listed = tables.filter(({ about, kind }) => about["economy"] === undefined && !/^(wide|sdmx)$/.test(kind.name));
  const ids = listed.map((table) => datasetId(described, table));
  const catalogue: LinkedNode = {
    "@id": `${described.address("")}#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": text("site.name"),
    "dct:description": text("site.description"),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": text("site.name"), "foaf:homepage": ref(site) },
    "foaf:homepage": ref(site),
    "dcat:dataset": [seriesId(described), ...ids].map(ref),
    ...issued(described),
  };
  const series: LinkedNode = {
    "@id": seriesId(described),
    "@type": "dcat:DatasetSeries",
    "dct:title": text("site.name"),
    "dct:description": text("site.description"),
  };
  return [catalogue, series, ...listed.flatMap((table) => dataset(described, table))];
}

const seriesId = ({ address }: Described): string => `${address("")}#releases`;
const datasetId = ({ address }: Described, { path }: DescribedTable): string => `${address("")}#${path}`;

function issued({ release }: Described) {
  return release === undefined
    ? {}
    : { "dct:issued": typed(release.date, "xsd:date"), "dcat:version": release.release };
}

function dataset(described: Described, table: DescribedTable): LinkedNode[] {
  const years = described.yearsOf(table);
  const files = formsOfTable(described.files.keys(), table.path);
  const node: LinkedNode = {
    "@id": datasetId(described, table),
    "@type": "dcat:Dataset",
    "dct:title": tableTitle(described, table),
    "dct:description": tableText(described, table),
    "dct:identifier": table.path,
    "dcat:inSeries": ref(seriesId(described)),
    "dct:language": ref("http://publications.europa.eu/resource/authority/language/ENG"),
    ...(years === undefined ? {} : { "dct:temporal": period(years) }),
    "dcat:distribution": files.map((file) => ref(described.address(file))),
    ...issued(described),
  };
  return [node, ...files.map((file) => distribution(described, table, file))];
}

const period = ([from, to]: readonly [number, number]): LinkedNode => ({
  "@type": "dct:PeriodOfTime",
  "dcat:startDate": typed(String(from), "xsd:gYear"),
  "dcat:endDate": typed(String(to), "xsd:gYear"),
});

function distribution(described: Described, table: DescribedTable, path: string): LinkedNode {
  const { bytes = 0, sha256 = "" } = described.files.get(path) ?? {};
  const address = described.address(path);
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": path,
    "dcat:downloadURL": ref(address),
    "dcat:accessURL": ref(address),
    "dcat:mediaType": ref(`https://www.iana.org/assignments/media-types/${formMediaType(path)}`),
    "dcat:byteSize": typed(String(bytes), "xsd:nonNegativeInteger"),
    "dct:license": described.licencesOf(table).map(({ url }) => ref(url)),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": ref("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
      "spdx:checksumValue": typed(sha256, "xsd:hexBinary"),
    },
  };
}
