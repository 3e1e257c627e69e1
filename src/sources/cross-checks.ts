import type { Observation } from "../model/observation.ts";
import type { Warning } from "./fault.ts";
import type { CrossCheck } from "./table-reading.ts";

/** Both are printed to four decimals or more: one unit of the fourth is rounding. */
const rounding = 0.0001;

/** Warnings of repeated columns that differ from the table that feeds the indicator by more than their rounding. */
export function crossCheckWarnings(checks: readonly CrossCheck[], observations: readonly Observation[]): Warning[] {
  const checked = new Set(checks.map(keyOf));
  const fed = new Map(
    observations.flatMap((observation) => {
      const key = keyOf(observation);
      return checked.has(key) ? [[key, observation]] : [];
    }),
  );
  return checks.flatMap((check) => {
    const observation = fed.get(keyOf(check));
    const difference = Math.abs((observation?.value ?? NaN) - Number(check.printed));
    return difference <= rounding ? [] : [differenceFault(check, observation)];
  });
}

function differenceFault(check: CrossCheck, fed: Observation | undefined): Warning {
  const there = fed === undefined ? "in no table that feeds it" : `${fed.printed || "no figure"} in ${placeOf(fed)}`;
  return {
    kind: "cross-check",
    file: check.sourceFile,
    line: check.sourceLine,
    column: 1,
    message: `${check.indicator} of ${check.economy} in ${check.year} is ${check.printed} here and ${there}.`,
    advice: "Nothing needs doing if the publisher prints both; the feeding table counts.",
  };
}

const keyOf = (one: CrossCheck | Observation): string => `${one.indicator}/${one.economy}/${one.year}`;
const placeOf = ({ sourceFile, sourceLine }: Observation): string => `${sourceFile}:${sourceLine}`;
