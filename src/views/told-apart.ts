/** More than a published figure has. */
const mostDigits = 15;

/**
 * Each value with as few digits after the point as tell it from the others, `decimals` or more: rounded to `decimals`
 * it reads as the value itself does, and what was in order or equal stays so. Those without a value are left out.
 */
export function toldApart<T extends { readonly value: number | undefined }>(
  ofYear: readonly T[],
  decimals: number,
): Map<T, number> {
  const valued = ofYear.flatMap((one) => (one.value === undefined ? [] : [{ one, value: one.value }]));
  const told = new Map<T, number>();
  for (const alike of Map.groupBy(valued, ({ value }) => Number(value.toFixed(decimals))).values()) {
    const shorten = shortest([...new Set(alike.map(({ value }) => value))], decimals);
    for (const { one, value } of alike) told.set(one, shorten(value));
  }
  return told;
}

/** How values that read alike are shortened without becoming one. */
function shortest(distinct: readonly number[], decimals: number): (value: number) => number {
  for (let digits = decimals; digits < mostDigits; digits++) {
    const short = distinct.map((value) => Number(value.toFixed(digits)));
    const readsRight = short.every((value, index) => value.toFixed(decimals) === distinct[index]?.toFixed(decimals));
    if (readsRight && new Set(short).size === distinct.length) return (value) => Number(value.toFixed(digits));
  }
  return (value) => value;
}
