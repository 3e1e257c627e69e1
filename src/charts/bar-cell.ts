import { shortNumber } from "./short-number.ts";

const widthPx = 60;

/** A bar for a table cell whose figure stands beside it: hidden from readers of the screen. "" where there is no value. */
export function barCell(options: {
  readonly value: number | undefined;
  readonly domain: readonly [from: number, to: number];
}): string {
  const { value, domain } = options;
  if (value === undefined) return "";
  const share = Math.min(1, Math.max(0, (value - domain[0]) / (domain[1] - domain[0] || 1)));
  return `<svg direction="ltr" class="bar-cell" viewBox="0 0 ${widthPx} 8" width="${widthPx}" height="8" aria-hidden="true" focusable="false"><path d="M0 0h${shortNumber(Math.max(1, share * widthPx))}v8H0z"/></svg>`;
}
