import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { yearRanges } from "./diff-table.ts";

/** What a download feeds, and so takes over from whatever fed it before. */
export interface Claims {
  /** Years that it feeds, by indicator. */
  readonly years: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether it takes an indicator and year over: the whole series, but of the Survey only the edition. */
  readonly takes: (indicator: string, year: number) => boolean;
}

export function claimsOf(observations: readonly Observation[], indicators: ReadonlyMap<string, Indicator>): Claims {
  const years = new Map<string, Set<number>>();
  for (const { indicator, year } of observations) years.set(indicator, (years.get(indicator) ?? new Set()).add(year));
  const takes = (indicator: string, year: number): boolean =>
    indicators.get(indicator)?.survey === true ? years.get(indicator)?.has(year) === true : years.has(indicator);
  return { years, takes };
}

/** Faults of two files that feed the same indicator and year; each names both files. */
export function claimFaults(downloads: readonly { readonly path: string; readonly claims: Claims }[]): Fault[] {
  return downloads.flatMap((one, index) =>
    downloads.slice(0, index).flatMap((other) =>
      [...one.claims.years].flatMap(([indicator, years]) => {
        const both = [...years].filter((year) => other.claims.years.get(indicator)?.has(year));
        return both.length === 0 ? [] : [claimFault(one.path, other.path, indicator, both)];
      }),
    ),
  );
}

function claimFault(file: string, other: string, indicator: string, years: readonly number[]): Fault {
  return {
    kind: "claimed-twice",
    file,
    message: `the file feeds ${indicator} of ${yearRanges(years)}; ${other} feeds the same.`,
    advice: "Name one of the two: one file feeds an indicator and year.",
  };
}
