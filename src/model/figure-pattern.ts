/** What a row of a table says of all its figures, in the words that their ids use. */
export interface RowWords {
  /** Whose row it is: "ken", "egdi", "2024". */
  readonly row?: string | undefined;
  /** What the rows around it have in common. */
  readonly body?: string | undefined;
  /** The year that the row shows. */
  readonly year?: string | undefined;
}

const kinds = ["row", "body", "year"] as const satisfies readonly (keyof RowWords)[];

/** The id of a figure with what its row says left out: "rank/ken/egdi/latest" in the row of Kenya is "rank/{row}/egdi/latest". */
export function figurePattern(id: string, words: RowWords): string {
  return id
    .split("/")
    .map((part) => {
      const kind = kinds.find((one) => words[one] === part);
      return kind === undefined ? part : `{${kind}}`;
    })
    .join("/");
}

/** The id that a pattern means in a row; undefined where the row lacks a word of it. */
export function patternedId(pattern: string, words: RowWords): string | undefined {
  const id = pattern.replace(/\{(row|body|year)\}/g, (name, kind: keyof RowWords) => words[kind] ?? name);
  return id.includes("{") ? undefined : id;
}

/** The word that a link says of its row: the last folder of its address, "ken" of "/en/economies/ken/#peers". */
export const wordOfAddress = (address: string): string =>
  address
    .replace(/[?#].*$/, "")
    .split("/")
    .findLast((part) => part !== "") ?? "";
