/** The observation or the two in the middle of an ascending list, whose value or mean is its median. */
export function middleOf<T>(sorted: readonly T[]): T[] {
  const half = sorted.length / 2;
  return sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
}
