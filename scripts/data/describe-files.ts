import { citations } from "../../src/publishing/descriptions/citations.ts";
import type { Language } from "../../src/i18n/language.ts";
import { croissant } from "../../src/publishing/descriptions/croissant.ts";
import { csvwMetadata } from "../../src/publishing/descriptions/csvw.ts";
import { dataPackage, sharedSchema, sharesSchema } from "../../src/publishing/descriptions/data-package.ts";
import { dcatNodes, dcatPrefixes } from "../../src/publishing/descriptions/dcat.ts";
import type { Described, DescribedLicence, DescribedTable } from "../../src/publishing/descriptions/described.ts";
import { jsonSchema } from "../../src/publishing/descriptions/json-schema.ts";
import { jsonLd, turtle } from "../../src/publishing/descriptions/linked-data.ts";
import { tableSchema } from "../../src/publishing/descriptions/table-schema.ts";
import { sdmxStructure } from "../../src/publishing/sdmx-structure.ts";
import type { Catalogue, TableFacts } from "./catalogue.ts";
import type { Publication } from "./publish.ts";
import type { PublishedFile } from "./published-file.ts";
import { siteAddress } from "./site-address.ts";

const json = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** What describes the files to machines: beside each CSV its CSVW, then schemas, the package and catalogues. */
export function* describeFiles(
  publication: Publication,
  catalogue: Catalogue,
  words: Language,
): Generator<PublishedFile> {
  const described = describe(publication, catalogue, words);
  for (const table of described.tables)
    yield [`${table.path}.csv-metadata.json`, json(csvwMetadata(described, table))];
  yield* citations(described);
  yield* schemas(described);
  yield ["schema/sdmx-structure.json", json(sdmxStructure(sdmxNames(publication, words)))];
  yield ["datapackage.json", json(dataPackage(described))];
  const nodes = dcatNodes(described);
  yield ["catalog.jsonld", json(jsonLd(dcatPrefixes, nodes))];
  yield ["catalog.ttl", turtle(dcatPrefixes, nodes)];
  yield ["croissant.json", json(croissant(described))];
}

function* schemas({ tables, files, text }: Described): Generator<PublishedFile> {
  const inJson = Map.groupBy(
    tables.filter(({ path }) => files.has(`${path}.json`)),
    ({ kind }) => kind.name,
  );
  for (const [name, [first]] of inJson)
    if (first !== undefined) yield [`schema/${name}.json`, json(jsonSchema(first.kind, text))];
  const shared = Map.groupBy(tables.filter(sharesSchema), ({ kind }) => kind.name);
  for (const [name, [first]] of shared)
    if (first !== undefined) yield [sharedSchema(name), json(tableSchema(first.kind, text))];
}

function describe(publication: Publication, { tables, files }: Catalogue, words: Language): Described {
  const { reference, figures } = publication;
  const site = siteAddress();
  const names = new Map(reference.economies.map(({ iso3, name }) => [iso3, name]));
  // Where no licence text can be had, the page of licences says what is known.
  const known = new Map(figures.sources.map(({ licence, licenceUrl }) => [licence, licenceUrl]));
  const publishers = new Map(figures.sources.map(({ key, publisher }) => [key, publisher]));
  const licence = (title: string): DescribedLicence => {
    // "CC BY-NC-SA 3.0 IGO, computed from ITU figures" is the licence before the comma.
    const url = known.get(title) ?? known.get(title.replace(/[,;].*$/, ""));
    return { title, url: url ?? `${site}en/sources/#licences` };
  };
  const factsOf = new Map(tables.map((table) => [table.path, table]));
  const facts = ({ path }: DescribedTable): TableFacts | undefined => factsOf.get(path);
  return {
    site,
    address: (path) => `${site}data/v1/${path}`,
    release: publication.releases.at(-1),
    tables,
    files,
    sources: figures.sources,
    licencesOf: (table) => (facts(table)?.licences ?? []).map(licence),
    publishersOf: (table) => [...new Set((facts(table)?.sources ?? []).map((key) => publishers.get(key) ?? key))],
    yearsOf: (table) => facts(table)?.years,
    economyName: (iso3) => names.get(iso3) ?? iso3,
    text: (key) => words.text(key),
  };
}

function sdmxNames({ reference }: Publication, words: Language): Parameters<typeof sdmxStructure>[0] {
  const indicators = [...reference.indicators.values()];
  return {
    title: words.text("site.name"),
    economies: reference.economies.map(({ iso3, name }) => ({ code: iso3, name })),
    indicators: indicators.map(({ code }) => ({ code, name: words.text(`indicator.${code}.name`) })),
    units: [...new Set(indicators.map(({ unit }) => unit))],
    statusName: (status) => words.text(`status.${status}`),
    columnName: (column) => column,
  };
}
