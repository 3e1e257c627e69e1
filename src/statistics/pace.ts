import { linearRegression } from "simple-statistics";

interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * By how much a figure moves in a year: the slope of the line through its years since `span` years before the last,
 * by least squares, so that one odd year at an end decides less. Undefined where no value lies at the beginning of the
 * span or where under half of its years have one.
 */
export function pace(points: readonly Point[], span: number): { perYear: number; fromYear: number } | undefined {
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const within = points.filter(({ year }) => year >= last.year - span);
  const [first] = within;
  if (first?.year !== last.year - span || within.length * 2 < span + 1) return undefined;
  // Counted from the first year: the squares of calendar years would cost digits.
  const { m } = linearRegression(within.map(({ year, value }) => [year - first.year, value]));
  return { perYear: m, fromYear: first.year };
}
