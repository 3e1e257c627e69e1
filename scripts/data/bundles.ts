import type { Language } from "../../src/i18n/language.ts";
import type { Source } from "../../src/model/source.ts";
import { bundleKey, bundleOf, bundles, type Bundle } from "../../src/publishing/bundle.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import { plainText } from "../../src/publishing/typed-cell.ts";
import { zipArchive } from "../../src/publishing/zip-archive.ts";
import type { PublishedFile } from "./published-file.ts";
import { TablePart, tableCsv, type PublishedTable } from "./published-table.ts";

/** Gathers the whole by licence, so that nobody mixes licences unawares. */
export class Bundles {
  readonly #texts = new Map<Bundle, Map<string, Uint8Array>>(bundles.map((bundle) => [bundle, new Map()]));
  readonly #reference = new Map<string, Uint8Array>();

  /** Takes in a table: its rows go where their licence says; tables of reference go into every bundle. */
  add(table: PublishedTable): void {
    const { path, kind } = table;
    // Economies hold the same rows as indicators do, and other shapes too.
    if (path.startsWith("economies/") || kind.name === "wide" || kind.name === "sdmx") return;
    if (kind.licence === "reference") this.#reference.set(`${path}.csv`, tableCsv(table, table.parts));
    else if (kind.licence === "knowledge") this.#put("knowledge", table, table.parts);
    else for (const [bundle, parts] of byBundle(table)) this.#put(bundle, table, parts);
  }

  #put(bundle: Bundle, table: PublishedTable, parts: readonly TablePart[]): void {
    this.#texts.get(bundle)?.set(`${table.path}.csv`, tableCsv(table, parts));
  }

  /** The archives of those bundles that hold something. */
  *files(facts: { words: Language; sources: readonly Source[]; date: string }): Generator<PublishedFile> {
    for (const [bundle, texts] of this.#texts) {
      if (texts.size === 0) continue;
      const licence = Buffer.from(licenceText(bundle, facts.words, facts.sources));
      const files = { "LICENCE.txt": licence, ...Object.fromEntries(texts), ...Object.fromEntries(this.#reference) };
      yield [`bundles/${bundle}.zip`, zipArchive(files, facts.date)];
    }
  }
}

function byBundle({ kind, parts }: PublishedTable): Map<Bundle, TablePart[]> {
  const at = kind.columns.findIndex(({ name }) => name === "licence");
  const found = new Map<Bundle, TablePart[]>();
  for (const part of parts) {
    const byLicence = Map.groupBy(part.rows, (row: readonly Cell[]) => bundleOf(plainText(row[at])));
    for (const [bundle, rows] of byLicence) {
      // A part of one licence, as nearly all are, is written already.
      const own = rows.length === part.rows.length ? part : new TablePart(rows);
      const its = found.get(bundle);
      if (its === undefined) found.set(bundle, [own]);
      else its.push(own);
    }
  }
  return found;
}

/** What a reader may do with a bundle, under which licence, and how its sources are cited. */
function licenceText(bundle: Bundle, words: Language, sources: readonly Source[]): string {
  const its = sources.filter(({ licence }) => bundleOf(licence) === bundle);
  const licences = new Set(its.map(({ licence, licenceUrl }) => [licence, licenceUrl].filter(Boolean).join(", ")));
  const lines = [...licences, "", ...its.map(({ citation }) => `- ${citation}`)];
  return `${words.text(bundleKey(bundle))}\n\n${lines.join("\n")}`.trimEnd() + "\n";
}
