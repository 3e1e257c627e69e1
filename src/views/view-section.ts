import type { Iso3 } from "../model/economy.ts";
import type { ViewObservation, ViewSeries } from "./indicator-file.ts";

/** What a view shows of an economy in a year: its figure, an older one in its stead, or why there is none. */
export interface ViewEntry extends ViewObservation {
  /** The value is of an earlier year than the one asked for. */
  readonly isOlder: boolean;
}

/**
 * The observations of a year, with values or without.
 * @param olderBy so many years older a value may be to stand for an economy that has none of the year; 0 for no older
 */
export function viewSection(series: ViewSeries, year: number, olderBy: number): Map<Iso3, ViewEntry> {
  const section = new Map<Iso3, ViewEntry>();
  for (const [economy, its] of series) {
    const ofYear = its.find((one) => one.year === year);
    if (ofYear?.value !== undefined) section.set(economy, { ...ofYear, isOlder: false });
    else {
      const older = its.findLast((one) => one.value !== undefined && one.year < year && one.year >= year - olderBy);
      if (older !== undefined) section.set(economy, { ...older, isOlder: true });
      else if (ofYear !== undefined) section.set(economy, { ...ofYear, isOlder: false });
    }
  }
  return section;
}

/** The value before the one shown: what a change is counted from. */
export function valueBefore(its: readonly ViewObservation[] | undefined, year: number): ViewObservation | undefined {
  return its?.findLast((one) => one.value !== undefined && one.year < year);
}
