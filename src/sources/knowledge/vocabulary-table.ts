import { vocabularyKinds, type VocabularyKind, type VocabularyWord } from "../../model/vocabulary.ts";
import type { Fault } from "../fault.ts";
import { readRows, type ReferenceText } from "../reference-rows.ts";

export const vocabularyFile = "data/knowledge/vocabulary.csv";

/** data/knowledge/vocabulary.csv: the words by which tables of knowledge classify. */
export function readVocabulary(
  table: ReferenceText,
  actionLines: ReadonlySet<string>,
  faults: Fault[],
): VocabularyWord[] {
  const columns = { key: ["kind", "word"], others: ["of", "names", "note"] };
  return readRows(table, columns, faults, (row) => {
    const [kind, word] = [row.oneOf("kind", vocabularyKinds), row.text("word")];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word))
      row.fail("word", `"${word}" is no word; expected lower case, digits and hyphens.`, "It is part of an address.");
    return {
      kind,
      word,
      of: kind === "subgroup" ? row.keyOf("of", actionLines, "data/knowledge/action-lines.csv") : row.optional("of"),
      names: row.parts("names"),
      note: row.optional("note"),
    };
  });
}

/** The words of each kind. */
export type Words = Readonly<Record<VocabularyKind, ReadonlySet<string>>>;

export function wordsByKind(vocabulary: readonly VocabularyWord[]): Words {
  const of = (kind: VocabularyKind) => new Set(vocabulary.filter((one) => one.kind === kind).map(({ word }) => word));
  return Object.fromEntries(vocabularyKinds.map((kind) => [kind, of(kind)])) as Record<VocabularyKind, Set<string>>;
}
