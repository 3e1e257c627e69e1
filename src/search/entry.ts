/** Kinds of what can be found at once, in the order in which equals are shown. */
export const entryKinds = ["economy", "group", "indicator", "page"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that can be found by its names. */
export interface Entry {
  readonly kind: EntryKind;
  /** The name that is shown. */
  readonly name: string;
  /** Further names, in any language. */
  readonly otherNames: readonly string[];
  /** Codes that find it when written whole. */
  readonly codes: readonly string[];
  readonly href: string;
}

/** An entry that was found, and by which of its names. */
export interface Found {
  readonly entry: Entry;
  readonly matched: string;
}
