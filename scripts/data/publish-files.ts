import type { Report } from "../../src/model/report.ts";
import { codebookRows } from "../../src/publishing/codebook-rows.ts";
import { codebookKind } from "../../src/publishing/tables/codebook.ts";
import type { FileFacts } from "./build-folder.ts";
import { Bundles } from "./bundles.ts";
import { Catalogue } from "./catalogue.ts";
import { describeFiles } from "./describe-files.ts";
import { isSettledList } from "./membership-lists.ts";
import { publish, type Publication } from "./publish.ts";
import type { PublishedFile } from "./published-file.ts";
import { rawFiles } from "./raw-files.ts";
import { releaseFiles } from "./publish-releases.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";
import { tableFiles } from "./table-files.ts";
import { english } from "./words.ts";
import { workbookSheets, type SheetFacts } from "./workbook-sheets.ts";

/**
 * Writes all of /data/v1: tables in their forms, what describes them, bundles, checksums.
 * @returns what there is now
 */
export async function publishFiles(
  publication: Publication,
  report: Report,
  write: (...file: PublishedFile) => FileFacts,
): Promise<Catalogue> {
  // Archives are dated to the release: two runs give the same bytes.
  const date = publication.releases.at(-1)?.date ?? "1980-01-01";
  const catalogue = new Catalogue();
  const bundles = new Bundles();
  const facts = sheetFacts(publication);
  const put = (file: PublishedFile): void => catalogue.addFile(file[0], write(...file));
  const putTable = async (table: PublishedTable): Promise<void> => {
    const sheets = (one: PublishedTable) => workbookSheets(one, facts);
    for await (const file of tableFiles(table, { date, sheets })) put(file);
    catalogue.addTable(table);
    bundles.add(table);
  };
  for (const table of publish(publication)) await putTable(table);
  await putTable(codebookTable(publication, catalogue, facts));
  for (const file of bundles.files({ words: facts.words, sources: publication.figures.sources, date })) put(file);
  for (const file of releaseFiles(publication.releases, publication.onlySettled)) put(file);
  for (const file of rawFiles(publication, report.files)) put(file);
  put(["report.json", `${JSON.stringify(report, undefined, 1)}\n`]);
  for (const file of describeFiles(publication, catalogue, facts.words)) put(file);
  put(["checksums.sha256", catalogue.checksums()]);
  return catalogue;
}

function sheetFacts({ reference, figures }: Publication): SheetFacts {
  const sourcesOf = new Map<string, Set<string>>();
  for (const { indicator, source } of figures.observations) {
    const its = sourcesOf.get(indicator);
    if (its === undefined) sourcesOf.set(indicator, new Set([source]));
    else its.add(source);
  }
  const sources = new Map(figures.sources.map((source) => [source.key, source]));
  return { words: english(), indicators: reference.indicators, sources, sourcesOf };
}

function codebookTable(publication: Publication, catalogue: Catalogue, { words }: SheetFacts): PublishedTable {
  const { reference, figures, onlySettled } = publication;
  const rows = codebookRows({
    kinds: [...catalogue.kinds(), codebookKind],
    observations: figures.observations,
    indicators: [...reference.indicators.values()],
    groups: reference.groups,
    offersBasis: (basis) => !onlySettled || isSettledList(basis, figures.sources),
    text: (key) => words.text(key),
  });
  return { ...plainTable("codebook", codebookKind, rows), forms: ["csv", "json", "xlsx"] };
}
