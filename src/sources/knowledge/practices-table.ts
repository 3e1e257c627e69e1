import type { Iso3 } from "../../model/economy.ts";
import { practiceColumns, wsisBases, type Practice, type PracticeSource } from "../../model/practice.ts";
import type { VocabularyWord } from "../../model/vocabulary.ts";
import type { Fault } from "../fault.ts";
import { partsOf, readRows, type ReferenceRow, type ReferenceText } from "../reference-rows.ts";
import { address, goals, partialDate } from "./knowledge-cells.ts";
import { vocabularyFile, wordsByKind, type Words } from "./vocabulary-table.ts";

/** What practices are read by. */
export interface PracticeReference {
  readonly economies: ReadonlySet<Iso3>;
  readonly actionLines: ReadonlySet<string>;
  readonly vocabulary: readonly VocabularyWord[];
}

/** Stands among the economies for what is of no single one. */
const international = "INT";

/** data/knowledge/practices.csv, and the form for new practices. */
export function readPractices(table: ReferenceText, reference: PracticeReference, faults: Fault[]): Practice[] {
  const words = wordsByKind(reference.vocabulary);
  const [key, ...others] = practiceColumns;
  const kinds = reference.vocabulary.filter(({ kind }) => kind === "recognition");
  return readRows(table, { key: [key], others }, faults, (row) => ({
    id: practiceId(row),
    name: row.needed("name"),
    ...where(row, reference.economies),
    yearStarted: row.text("year_started") === "" ? undefined : row.year("year_started"),
    operator: row.optional("operator"),
    ...classes(row, words, reference.actionLines),
    technology: row.optional("technology"),
    languages: row.optional("languages"),
    recognition: row.optional("recognition"),
    recognitions: recognitionKinds(row.text("recognition"), kinds),
    sdgs: goals(row, "sdgs"),
    sdgsAssigned: goals(row, "sdgs_assigned"),
    summary: row.needed("summary"),
    sources: sources(row),
    wsisBasis: row.oneOf("wsis_basis", wsisBases),
    line: row.line,
  }));
}

function practiceId(row: ReferenceRow): string {
  const id = row.text("id");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    row.fail("id", `"${id}" is no id; expected lower case, digits and hyphens.`, "It is part of an address.");
  return id;
}

function where(row: ReferenceRow, economies: ReadonlySet<Iso3>): Pick<Practice, "economies" | "isInternational"> {
  const codes = row.keysOf("iso3", new Set([...economies, international]), "data/reference/economies.csv");
  if (codes.length === 0) row.fail("iso3", "the practice is of no economy.", `Write the codes, or ${international}.`);
  return { economies: codes.filter((code) => code !== international), isInternational: codes.includes(international) };
}

function classes(row: ReferenceRow, words: Words, lines: ReadonlySet<string>) {
  const some = (column: string, keys: ReadonlySet<string>, table = vocabularyFile): string[] => {
    const found = row.keysOf(column, keys, table);
    if (found.length === 0) row.fail(column, "the cell is empty; expected one or more.", `See ${table}.`);
    return found;
  };
  const perhaps = (column: string, keys: ReadonlySet<string>): string | undefined =>
    row.text(column) === "" ? undefined : row.keyOf(column, keys, vocabularyFile);
  return {
    level: row.keyOf("level", words.level, vocabularyFile),
    themes: some("themes", words.theme),
    actionLines: some("wsis_action_lines", lines, "data/knowledge/action-lines.csv"),
    subgroups: some("subgroup", words.subgroup),
    participation: perhaps("epart_level", words.participation),
    partnership: perhaps("partnership", words.partnership),
  };
}

/** The kinds whose names a part of the cell begins with; the kind without names is for every other part. */
function recognitionKinds(cell: string, kinds: readonly VocabularyWord[]): string[] {
  const other = kinds.find(({ names }) => names.length === 0)?.word;
  const kindOf = (part: string): string | undefined =>
    kinds.find(({ names }) => names.some((name) => part.startsWith(name)))?.word ?? other;
  return [...new Set(partsOf(cell).flatMap((part) => kindOf(part) ?? []))];
}

function sources(row: ReferenceRow): [PracticeSource, ...PracticeSource[]] {
  const [date, second] = [row.optional("source_date"), row.optional("source_url_2")];
  if (date !== undefined) partialDate(row, "source_date");
  const first = { url: address(row, "source_url"), title: row.needed("source_title"), date };
  if (second === undefined) return [first];
  if (second === first.url) row.fail("source_url_2", "the two addresses are the same.", "Empty the second.");
  return [first, { url: address(row, "source_url_2"), title: undefined, date: undefined }];
}
