/** Ticks of a rank axis: 1, round ranks between, and the last rank; none nearer to an end than `gapPx` px. */
export function rankTicks(last: number, heightPx: number, gapPx = 16): number[] {
  const first = 1;
  if (last <= first) return [first];
  const pxPerRank = heightPx / (last - first);
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200].find((s) => s * pxPerRank >= Math.max(gapPx * 1.5, heightPx / 5)) ?? last;
  const ticks = [first];
  for (let rank = step; rank < last; rank += step) {
    const fits = (rank - first) * pxPerRank >= gapPx && (last - rank) * pxPerRank >= gapPx;
    if (rank > first && fits) ticks.push(rank);
  }
  ticks.push(last);
  return ticks;
}
