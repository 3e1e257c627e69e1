import { citationBibtex, citationCsl, citationRis, type Cited } from "../citation.ts";
import { type Described, type DescribedTable, tableTitle } from "./described.ts";

/** The forms in which reference managers take a citation. */
export const citationForms = ["bib", "ris", "csl.json"] as const;

/** Path of a citation of a table, below data/v1. */
export const citationPath = (table: string, form: (typeof citationForms)[number]): string =>
  `citations/${table}.${form}`;

/** Citations of every table, for reference managers; none before the first release. */
export function* citations(described: Described): Generator<readonly [path: string, content: string]> {
  for (const table of described.tables) {
    const cited = citedTable(described, table);
    if (cited === undefined) continue;
    yield [citationPath(table.path, "bib"), citationBibtex(cited)];
    yield [citationPath(table.path, "ris"), citationRis(cited)];
    yield [citationPath(table.path, "csl.json"), `${JSON.stringify(citationCsl(cited), undefined, 2)}\n`];
  }
}

function citedTable(described: Described, table: DescribedTable): Cited | undefined {
  const { address, licencesOf, publishersOf, release, text } = described;
  if (release === undefined) return undefined;
  const licences = [...new Set(licencesOf(table).map(({ title }) => title))];
  return {
    title: tableTitle(described, table),
    work: text("site.name"),
    publishers: publishersOf(table),
    ...release,
    url: address(`${table.path}.csv`),
    licence: licences.length > 0 ? licences.join("; ") : undefined,
  };
}
