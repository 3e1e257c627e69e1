import type { CrossSection } from "../../src/model/observation.ts";
import { type Correlation, pearson, spearman } from "../../src/statistics/correlation.ts";
import type { DerivedIndicator } from "./derive.ts";

/** How closely two indicators go together over the economies that have both. */
export interface CorrelatedPair {
  readonly x: string;
  readonly y: string;
  readonly economies: number;
  /** Oldest and newest year of the figures. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly spearman: Correlation;
  readonly pearson: Correlation;
}

/** Every pair of indicators once, each by its newest values; none where fewer than three economies have both. */
export function deriveCorrelations(
  indicators: ReadonlyMap<string, Pick<DerivedIndicator, "latest">>,
): CorrelatedPair[] {
  const all = [...indicators];
  return all.flatMap(([x, across], index) =>
    all.slice(index + 1).flatMap(([y, up]) => correlated(x, across.latest, y, up.latest) ?? []),
  );
}

function correlated(x: string, across: CrossSection, y: string, up: CrossSection): CorrelatedPair | undefined {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [firstYear, lastYear] = [Infinity, -Infinity];
  for (const [economy, a] of across) {
    const b = up.get(economy);
    if (a.value === undefined || b?.value === undefined) continue;
    xs.push(a.value);
    ys.push(b.value);
    firstYear = Math.min(firstYear, a.year, b.year);
    lastYear = Math.max(lastYear, a.year, b.year);
  }
  const [byRank, linear] = [spearman(xs, ys), pearson(xs, ys)];
  if (byRank === undefined || linear === undefined) return undefined;
  return { x, y, economies: xs.length, firstYear, lastYear, spearman: byRank, pearson: linear };
}
