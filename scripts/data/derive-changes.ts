import type { Change, Rank, Section } from "../../src/model/derived.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Series } from "../../src/model/observation.ts";
import type { SeriesBreak } from "../../src/model/survey-edition.ts";
import { changes } from "../../src/statistics/change.ts";

/** How the newest value of each economy differs from earlier ones, in value and in rank. */
export function deriveChanges(
  { code }: Indicator,
  series: ReadonlyMap<Iso3, Series>,
  ranks: ReadonlyMap<Section, readonly Rank[]>,
  allBreaks: readonly SeriesBreak[],
): Change[] {
  const breaks = allBreaks.filter(({ indicator }) => indicator === code);
  const rankOf = new Map(
    [...ranks].flatMap(([section, all]) => all.map(({ economy, rank }) => [`${economy}/${section}`, rank] as const)),
  );
  const areComparable = comparability(ranks);
  return [...series].flatMap(([economy, its]) =>
    changes(its).map(({ span, fromYear, toYear, change }) => {
      const before = rankOf.get(`${economy}/${fromYear}`);
      const after = rankOf.get(`${economy}/${toYear}`);
      return {
        economy,
        year: toYear,
        span,
        fromYear,
        // Twelve digits keep what was printed and drop what floating point adds.
        valueChange: Number(change.toPrecision(12)),
        rankChange:
          before === undefined || after === undefined || !areComparable(fromYear, toYear) ? undefined : before - after,
        methodBreak: isBroken(its, breaks, economy, fromYear, toYear),
      };
    }),
  );
}

/** Two rankings are of the same field where this part of the larger is in both. */
const commonShareNeeded = 0.9;

/**
 * Whether two years rank nearly the same economies: else a place is gained by those that no longer report. Hundreds of
 * economies ask of the same few pairs of years.
 */
function comparability(ranks: ReadonlyMap<Section, readonly Rank[]>): (before: number, after: number) => boolean {
  const ranked = new Map([...ranks].map(([section, all]) => [section, new Set(all.map(({ economy }) => economy))]));
  const none: ReadonlySet<Iso3> = new Set();
  const known = new Map<string, boolean>();
  return (fromYear, toYear) => {
    const [before, after] = [ranked.get(fromYear) ?? none, ranked.get(toYear) ?? none];
    const pair = `${fromYear}/${toYear}`;
    const found =
      known.get(pair) ?? before.intersection(after).size >= commonShareNeeded * Math.max(before.size, after.size);
    known.set(pair, found);
    return found;
  };
}

/** Whether a change of definition or method lies between two years. */
function isBroken(its: Series, breaks: readonly SeriesBreak[], economy: Iso3, from: number, to: number): boolean {
  const isBetween = (year: number): boolean => year > from && year <= to;
  return (
    breaks.some((one) => (one.economy === undefined || one.economy === economy) && isBetween(one.year)) ||
    its.some(({ status, year }) => status === "B" && isBetween(year))
  );
}
