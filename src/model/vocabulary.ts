export const vocabularyKinds = [
  "theme",
  "level",
  "partnership",
  "participation",
  "subgroup",
  "recognition",
  "agency-type",
  "role",
  "sdg-basis",
] as const;
export type VocabularyKind = (typeof vocabularyKinds)[number];

/** A word by which tables of knowledge classify; the language files have its text as `{kind}.{word}`. */
export interface VocabularyWord {
  readonly kind: VocabularyKind;
  readonly word: string;
  /** Of a subgroup: its action line. */
  readonly of: string | undefined;
  /** Of a kind of recognition: how a cell of that kind begins. */
  readonly names: readonly string[];
  readonly note: string | undefined;
}
