import { ascending } from "d3-array";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Warning } from "./fault.ts";

/** Warnings of values that moved further, for each year between, than the indicator's largest plausible move. */
export function moveWarnings(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
): Warning[] {
  const series = Map.groupBy(
    observations.filter(({ value }) => value !== undefined),
    ({ indicator, economy }) => `${indicator}/${economy}`,
  );
  return [...series.values()].flatMap((ofOne) => {
    const largest = indicators.get(ofOne[0]?.indicator ?? "")?.largestMove;
    if (largest === undefined) return [];
    const sorted = ofOne.sort((a, b) => ascending(a.year, b.year));
    return sorted.flatMap((to, index) => {
      const from = sorted[index - 1];
      if (from?.value === undefined || to.value === undefined) return [];
      const aYear = Math.abs(to.value - from.value) / (to.year - from.year);
      return aYear > largest ? [largeMove(from, to, largest)] : [];
    });
  });
}

function largeMove(from: Observation, to: Observation, largest: number): Warning {
  const [before, after] = [from, to].map(({ printed, year }) => `${printed} (${year})`);
  return {
    kind: "large-move",
    file: to.sourceFile,
    line: to.sourceLine,
    column: 1,
    message: `${to.indicator} of ${to.economy} moved from ${before} to ${after}; more than ${largest} a year is unusual.`,
    advice:
      "Compare with the publisher's file; if it prints this, keep it. " +
      "If the publisher explains it, add the break to data/reference/breaks.csv.",
  };
}
