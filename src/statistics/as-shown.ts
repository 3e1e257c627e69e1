const formats = new Map<number, Intl.NumberFormat>();

/**
 * The number that a reader sees of a value: rounded to so many decimals as `Intl.NumberFormat` does, halves of the
 * decimal number away from zero. `toFixed` rounds the binary number and differs: 0.24805 is shown as 0.2481.
 */
export function asShown(value: number, decimals: number): number {
  const format =
    formats.get(decimals) ?? new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false });
  formats.set(decimals, format);
  return Number(format.format(value));
}
