import { shortNumber } from "./short-number.ts";

export const references = ["world", "region"] as const;
export type Reference = (typeof references)[number];

/** Region: a diamond; world: an upright bar. Told apart by shape as well as colour. */
export function referenceMark(role: Reference, x: number, middle: number, halfPx: number): string {
  if (role === "region") return `M${shortNumber(x - 6)} ${shortNumber(middle)}l6-6 6 6-6 6z`;
  return `M${shortNumber(x - 1.5)} ${shortNumber(middle - halfPx)}h3v${halfPx * 2}h-3z`;
}

type Referenced = { readonly [role in Reference]?: number | undefined };

/** The marks of all rows, one path a role. */
export function referenceMarks(
  rows: readonly Referenced[],
  x: (value: number) => number,
  middles: readonly number[],
  halfPx: number,
): string {
  const paths = references.map((role) => {
    const marks = rows.map((row, i) => {
      const value = row[role];
      return value === undefined ? "" : referenceMark(role, x(value), middles[i] ?? 0, halfPx);
    });
    const path = marks.join("");
    return path === "" ? "" : `<path class="reference ${role}" d="${path}"/>`;
  });
  return paths.join("");
}
