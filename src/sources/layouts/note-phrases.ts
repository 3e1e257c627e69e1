import { statuses, type Status } from "../../model/observation.ts";
import type { Row } from "../csv-table.ts";
import type { NotePhrase } from "../publisher-tables.ts";

/** Where a note gives two statuses, the first of these counts. */
const precedence = ["B", "E", "P", "U"] as const satisfies readonly Status[];

/** Reads status and scope out of a publisher's notes by the phrases of data/reference/publisher-phrases.csv. */
export class NotePhrases {
  readonly #phrases: readonly { phrase: NotePhrase; pattern: (year: string) => RegExp }[];

  constructor(phrases: readonly NotePhrase[], publisher: string) {
    this.#phrases = phrases
      .filter((phrase) => phrase.publisher === publisher)
      .map((phrase) => ({ phrase, pattern: patternOf(phrase.phrase) }));
  }

  /** A where no phrase says otherwise. */
  status(row: Row, year: string): Status {
    const found = this.#given(row, year, "status");
    const known = statuses.filter((status) => found.includes(status));
    return precedence.find((status) => known.includes(status)) ?? known[0] ?? "A";
  }

  /** The first scope that a phrase gives; '' where none does. */
  scope(row: Row, year: string): string {
    return this.#given(row, year, "scope")[0] ?? "";
  }

  #given(row: Row, year: string, kind: NotePhrase["kind"]): string[] {
    const found: { at: number; gives: string }[] = [];
    for (const { phrase, pattern } of this.#phrases) {
      if (phrase.kind !== kind) continue;
      for (const column of phrase.columns) {
        const match = row.at(column) === "" ? null : pattern(year).exec(row.at(column));
        if (match !== null) found.push({ at: match.index, gives: filled(phrase.gives, match.groups ?? {}) });
      }
    }
    return found.sort((a, b) => a.at - b.at).map(({ gives }) => gives);
  }
}

const filled = (gives: string, groups: Readonly<Record<string, string>>): string =>
  gives.replace(/\{(\w)\}/g, (_, name: string) => groups[name] ?? "");

/** A phrase as a pattern that a year completes. */
function patternOf(phrase: string): (year: string) => RegExp {
  const inWord = phrase.startsWith("*");
  const escaped = phrase.slice(inWord ? 1 : 0).replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  const source = (inWord ? "" : "\\b") + escaped.replace(/\{(n|m)\}/g, "(?<$1>\\d+)");
  if (source.includes("{year}")) return (year) => new RegExp(source.replace("{year}", year), "i");
  const pattern = new RegExp(source, "i");
  return () => pattern;
}
