import { fsum } from "d3-array";

/**
 * What each player of a game adds, averaged over the given orders in which they may join: over all orders this is the
 * Shapley value (Shapley 1953); over those that keep a coalition together, the Owen value (Owen 1977). The additions
 * make up worth(all) − worth(none) in every order and so in the average.
 * @param worth of the players that a set of bits holds, bit p for player p
 */
export function orderAveraged(orders: readonly (readonly number[])[], worth: (players: number) => number): number[] {
  const [first = []] = orders;
  const additions = first.map((): number[] => []);
  for (const order of orders) {
    let players = 0;
    let before = worth(0);
    for (const player of order) {
      players |= 1 << player;
      const after = worth(players);
      additions[player]?.push(after - before);
      before = after;
    }
  }
  return additions.map((ofPlayer) => fsum(ofPlayer) / orders.length);
}

/** All orders of so many players. */
export function ordersOf(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
