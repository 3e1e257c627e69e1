import type { Observation, Series } from "../model/observation.ts";
import { newestValued } from "./newest-valued.ts";

/** How far one value is from an earlier one of the same series. */
export interface Change {
  readonly span: "previous" | "5" | "10";
  /** Year of the earlier value; may lie further back than the span where the series has gaps. */
  readonly fromYear: number;
  readonly from: number;
  readonly to: number;
  readonly toYear: number;
  /** `to` − `from`, in the indicator's unit; for percentages, percentage points. */
  readonly change: number;
}

/**
 * The change of the newest value (or of the value of the year `at`) against the value before it, and against the
 * newest values at or before 5 and 10 years earlier. Spans without an earlier value are left out; empty where the
 * series has no value, or none in `at`.
 */
export function changes(series: Series, at?: number): Change[] {
  const newest = newestValued(series, at);
  if (newest === undefined || (at !== undefined && newest.year !== at)) return [];
  return [
    ...changeBetween("previous", newestValued(series, newest.year - 1), newest),
    ...changeBetween("5", newestValued(series, newest.year - 5), newest),
    ...changeBetween("10", newestValued(series, newest.year - 10), newest),
  ];
}

function changeBetween(span: Change["span"], earlier: Observation | undefined, later: Observation): Change[] {
  const [from, to] = [earlier?.value, later.value];
  if (earlier === undefined || from === undefined || to === undefined) return [];
  return [{ span, fromYear: earlier.year, from, to, toYear: later.year, change: to - from }];
}
