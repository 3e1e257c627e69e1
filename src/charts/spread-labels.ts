/** A label on a line: where its middle would like to be, and how much room it takes. */
export interface Wanted {
  readonly at: number;
  readonly size: number;
}

/** Labels that touch and move as one. */
interface Pool {
  readonly members: { readonly index: number; readonly before: number; readonly room: number }[];
  /** Sum of where each member's start would like to be, once the room of those before it is taken out. */
  sum: number;
}

function mean({ sum, members }: Pool): number {
  return sum / members.length;
}

/**
 * Moves labels on one line apart so that none covers another or leaves [low, high], each as little as can be: least squares
 * by pooling adjacent violators, in the order wanted. Answers the middles, in the order given. Where the labels need more
 * room than there is, they share the overlap evenly.
 */
export function spreadLabels(labels: readonly Wanted[], low: number, high: number): number[] {
  const total = labels.reduce((sum, { size }) => sum + size, 0);
  const shrink = total > high - low ? (high - low) / total : 1;
  const inOrder = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  // With the room of those before taken out, "apart" becomes "in ascending order".
  let before = 0;
  const pools: Pool[] = [];
  for (const { at, size, index } of inOrder) {
    const room = size * shrink;
    let pool: Pool = { members: [{ index, before, room }], sum: at - room / 2 - before };
    before += room;
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { members: [...last.members, ...pool.members], sum: last.sum + pool.sum };
    }
    pools.push(pool);
  }
  const highest = Math.max(low, high - before);
  const middles = labels.map(() => 0);
  for (const pool of pools) {
    const start = Math.min(Math.max(mean(pool), low), highest);
    for (const { index, before: taken, room } of pool.members) middles[index] = start + taken + room / 2;
  }
  return middles;
}
