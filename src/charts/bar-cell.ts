const widthPx = 60;

/**
 * A bar for a table cell whose figure stands beside it, in whole px: an element without words, which readers of the
 * screen pass over. Its looks and lengths are in styles/charts.css: tens of px and single ones. "" where there is no value.
 */
export function barCell(options: {
  readonly value: number | undefined;
  readonly domain: readonly [from: number, to: number];
}): string {
  const { value, domain } = options;
  if (value === undefined) return "";
  const share = Math.min(1, Math.max(0, (value - domain[0]) / (domain[1] - domain[0] || 1)));
  const px = Math.max(1, Math.round(share * widthPx));
  const [tens, ones] = [Math.floor(px / 10), px % 10];
  return `<i class="bar${tens > 0 ? ` t${tens}` : ""}${ones > 0 ? ` u${ones}` : ""}"></i>`;
}
