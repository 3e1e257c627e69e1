import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Fault } from "./fault.ts";
import type { CrossCheck } from "./table-reading.ts";

const key = ({ indicator, economy, year }: { indicator: string; economy: string; year: number }): string =>
  `${indicator}/${economy}/${year}`;

/** Faults of figures that are given twice for one indicator, economy and year; both places are named. */
export function duplicateFaults(observations: readonly Observation[]): Fault[] {
  const first = new Map<string, Observation>();
  const faults: Fault[] = [];
  for (const observation of observations) {
    const before = first.get(key(observation));
    if (before === undefined) {
      first.set(key(observation), observation);
      continue;
    }
    faults.push({
      kind: "duplicate",
      file: observation.sourceFile,
      line: observation.sourceLine,
      column: 1,
      message: `${observation.indicator} of ${observation.economy} in ${observation.year} (${observation.printed || "no figure"}) stands already in ${before.sourceFile}:${before.sourceLine} (${before.printed || "no figure"}).`,
      advice: "Keep one of the two rows: one file feeds an indicator and year.",
    });
  }
  return faults;
}

/** Warnings of values that moved further, for each year between, than the indicator's largest plausible move. */
export function moveWarnings(observations: readonly Observation[], indicators: ReadonlyMap<string, Indicator>): Fault[] {
  const sorted = observations
    .filter(({ value, indicator }) => value !== undefined && indicators.get(indicator)?.largestMove !== undefined)
    .sort((a, b) => compare(a.indicator, b.indicator) || compare(a.economy, b.economy) || a.year - b.year);
  const warnings: Fault[] = [];
  for (const [index, observation] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || before.indicator !== observation.indicator || before.economy !== observation.economy) continue;
    const largest = indicators.get(observation.indicator)?.largestMove ?? Infinity;
    const move = Math.abs((observation.value ?? 0) - (before.value ?? 0)) / (observation.year - before.year);
    if (move <= largest) continue;
    warnings.push({
      kind: "large-move",
      file: observation.sourceFile,
      line: observation.sourceLine,
      column: 1,
      message: `${observation.indicator} of ${observation.economy} moved from ${before.printed} (${before.year}) to ${observation.printed} (${observation.year}); more than ${largest} a year is unusual.`,
      advice: "Compare with the publisher's file; if it prints this, keep it. If the publisher explains it, add the break to data/reference/breaks.csv.",
    });
  }
  return warnings;
}

/** Warnings of repeated columns that differ from the table that feeds the indicator by more than their rounding. */
export function crossCheckWarnings(checks: readonly CrossCheck[], observations: readonly Observation[]): Fault[] {
  const fed = new Map(observations.map((observation) => [key(observation), observation]));
  const warnings: Fault[] = [];
  for (const check of checks) {
    const observation = fed.get(key(check));
    // Both are printed to four decimals or more; half a unit of the fourth is rounding.
    if (observation?.value !== undefined && Math.abs(observation.value - Number(check.printed)) <= 0.0001) continue;
    warnings.push({
      kind: "cross-check",
      file: check.sourceFile,
      line: check.sourceLine,
      column: 1,
      message: `${check.indicator} of ${check.economy} in ${check.year} is ${check.printed} here and ${observation?.printed ?? "not given"} in ${observation?.sourceFile ?? "the table that feeds it"}.`,
      advice: "Nothing needs doing if the publisher prints both; the feeding table counts.",
    });
  }
  return warnings;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
