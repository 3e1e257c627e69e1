import type { Entry, EntryKind } from "./entry.ts";

/** What can be found at once, as a file of one language holds it. */
export interface SearchFile {
  /** Addresses by kind, with "_" for the key of an entry. */
  readonly addresses: Readonly<Record<EntryKind, string>>;
  /** Texts of the search box, by their keys in the language files. */
  readonly words: Readonly<Record<string, string>>;
  /** Key for the address, codes with a space between, name, other names. */
  readonly entries: Readonly<Record<EntryKind, readonly (readonly [string, string, string, ...string[]])[]>>;
}

/** The entries of a file. */
export function entriesOf({ addresses, entries }: SearchFile): Entry[] {
  return (Object.keys(entries) as EntryKind[]).flatMap((kind) =>
    entries[kind].map(([key, codes, name, ...otherNames]) => ({
      kind,
      name,
      otherNames,
      codes: codes === "" ? [] : codes.split(" "),
      href: addresses[kind].replace("_", key),
    })),
  );
}
