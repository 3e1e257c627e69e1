import { figurePattern, type RowWords } from "../model/figure-pattern.ts";

/** The pattern that most of some figures share, each with what its row says; undefined where no two do. */
export function commonPattern(
  figures: readonly { readonly id: string; readonly words: RowWords }[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const { id, words } of figures) {
    const pattern = figurePattern(id, words);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  let most: string | undefined;
  for (const [pattern, count] of counts) if (count > (counts.get(most ?? "") ?? 1)) most = pattern;
  return most;
}
