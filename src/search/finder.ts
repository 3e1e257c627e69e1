import { type Entry, entryKinds, type Found } from "./entry.ts";
import { folded } from "./folded.ts";
import { matchLevels, nameMatch, readyName, type ReadyName } from "./name-match.ts";
import { slipsBetween } from "./nearly.ts";

/** What a query finds. */
export interface Answer {
  /** Best first. */
  readonly found: readonly Found[];
  /** Nothing has what was written: these have something like it. */
  readonly isGuess: boolean;
}

interface Ready {
  readonly entry: Entry;
  /** The name that is shown comes first. */
  readonly names: readonly { readonly name: string; readonly ready: ReadyName }[];
  readonly codes: readonly string[];
}

/** Less is better: the level or the slips, the place of the name among its entry's, the kind, the length of the name. */
type Rank = readonly [number, number, number, number];

/** Finds entries by their names and codes. */
export class Finder {
  readonly #ready: readonly Ready[];

  constructor(entries: readonly Entry[]) {
    this.#ready = entries.map((entry) => ({
      entry,
      names: [entry.name, ...entry.otherNames].map((name) => ({ name, ready: readyName(name) })),
      codes: entry.codes.map(folded),
    }));
  }

  find(text: string): Answer {
    const query = readyName(text);
    if (query.words.length === 0) return { found: [], isGuess: false };
    const code = folded(text);
    const found = this.#best(({ entry, names, codes }) => [
      ...(codes.includes(code) ? [{ name: entry.name, score: 0, place: 0 }] : []),
      ...names.flatMap(({ name, ready }, place) => {
        const level = nameMatch(ready, query);
        return level === undefined ? [] : [{ name, score: matchLevels.indexOf(level), place }];
      }),
    ]);
    if (found.length > 0) return { found, isGuess: false };
    const near = this.#best(({ names }) =>
      names.flatMap(({ name, ready }, place) => {
        const slips = slipsBetween(ready, query);
        return slips === undefined ? [] : [{ name, score: slips, place }];
      }),
    );
    return { found: near, isGuess: near.length > 0 };
  }

  /** Every entry with a match by its best one, best first. */
  #best(matchesOf: (ready: Ready) => readonly { name: string; score: number; place: number }[]): Found[] {
    const ranked = this.#ready.flatMap((ready) => {
      const [best, ...others] = matchesOf(ready);
      if (best === undefined) return [];
      const { name, score, place } = others.reduce((a, b) => (b.score < a.score ? b : a), best);
      const { entry } = ready;
      const rank: Rank = [score, Math.min(place, 1), entryKinds.indexOf(entry.kind), entry.name.length];
      return [{ found: { entry, matched: name }, rank }];
    });
    return ranked.sort((a, b) => byRank(a.rank, b.rank)).map(({ found }) => found);
  }
}

function byRank(a: Rank, b: Rank): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
