/** A practice as the filter knows it: the words of its name and place in lower case, its words as `facet/word`. */
export interface Filtered {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** What is asked for: a word by facet, and parts of the name. */
export interface Filter {
  readonly chosen: Readonly<Record<string, string>>;
  readonly query: string;
}

/** Whether a practice has every word that is asked for, but for those of one facet. */
export function fits({ text, words }: Filtered, { chosen, query }: Filter, except?: string): boolean {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    asked.every((part) => text.includes(part)) &&
    Object.entries(chosen).every(([facet, word]) => facet === except || words.has(`${facet}/${word}`))
  );
}

/** How many practices each word of a facet would show beside what else is asked for. */
export function countWords(practices: readonly Filtered[], filter: Filter, facet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const practice of practices) {
    if (!fits(practice, filter, facet)) continue;
    for (const word of practice.words)
      if (word.startsWith(`${facet}/`))
        counts.set(word.slice(facet.length + 1), (counts.get(word.slice(facet.length + 1)) ?? 0) + 1);
  }
  return counts;
}

/** The filter that an address asks for; words that no facet has are let go. */
export function readFilter(
  address: Readonly<Record<string, string>>,
  facets: ReadonlyMap<string, ReadonlySet<string>>,
): Filter {
  const chosen = [...facets].flatMap(([facet, words]) => {
    const word = address[facet]?.toLowerCase();
    return word !== undefined && words.has(word) ? [[facet, word] as const] : [];
  });
  return { chosen: Object.fromEntries(chosen), query: address["q"] ?? "" };
}
