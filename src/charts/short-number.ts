/** A coordinate with at most one decimal, written as short as SVG allows. */
export function shortNumber(value: number): string {
  const tenths = Math.round(value * 10);
  return String(tenths === 0 ? 0 : tenths / 10);
}
