/** Years of an axis: strokes at round years and at both ends, and those of them that have room for their number. */
export interface YearTicks {
  readonly strokes: readonly number[];
  readonly labelled: readonly number[];
}

/** Both ends are numbered, and the round years between that stand `gapPx` px or more from them and from each other. */
export function yearTicks(first: number, last: number, widthPx: number, gapPx = Math.max(44, widthPx / 7)): YearTicks {
  if (last <= first) return { strokes: [first], labelled: [first] };
  const pxPerYear = widthPx / (last - first);
  const step = [1, 5, 10, 20, 50, 100].find((years) => years * pxPerYear >= gapPx) ?? 100;
  const round: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) round.push(year);
  const roomy = round.filter((year) => Math.min(year - first, last - year) * pxPerYear >= Math.min(gapPx, 60));
  const ends = widthPx >= 44 ? [first, last] : [last];
  return { strokes: [first, ...round, last], labelled: [...ends.slice(0, -1), ...roomy, last] };
}
