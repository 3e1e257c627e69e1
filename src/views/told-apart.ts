import { asShown } from "../statistics/as-shown.ts";

/** More than a published figure has. */
const mostDigits = 15;

/**
 * For each value the number with as few digits after the point as tell it from the others of its sections, `decimals`
 * or more: rounded to `decimals` it reads as the value itself does, and what was in order or equal stays so.
 * @param sections values that are compared with one another; a value may be in several
 */
export function toldApart(sections: readonly (readonly number[])[], decimals: number): Map<number, number> {
  const digitsOf = new Map<number, number>();
  for (const section of sections) {
    for (const alike of Map.groupBy(new Set(section), (value) => asShown(value, decimals)).values()) {
      const digits = digitsNeeded(alike, decimals);
      for (const value of alike) digitsOf.set(value, Math.max(digits, digitsOf.get(value) ?? 0));
    }
  }
  return new Map(
    [...digitsOf].map(([value, digits]) => [value, digits === mostDigits ? value : asShown(value, digits)]),
  );
}

/** How many digits tell values apart that read alike with `decimals`. */
function digitsNeeded(distinct: readonly number[], decimals: number): number {
  for (let digits = decimals; digits < mostDigits; digits++) {
    const short = distinct.map((value) => asShown(value, digits));
    const readsRight = short.every(
      (value, index) => asShown(value, decimals) === asShown(distinct[index] ?? NaN, decimals),
    );
    if (readsRight && new Set(short).size === distinct.length) return digits;
  }
  return mostDigits;
}
