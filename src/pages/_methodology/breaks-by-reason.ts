import type { SeriesBreak } from "../../model/survey-edition.ts";

/** The breaks of one reason: when, in which indicators, and of which economies. */
export interface ReasonOfBreaks {
  readonly reason: string;
  readonly from: number;
  readonly to: number;
  readonly indicators: readonly string[];
  /** How many economies; undefined where the break is of all. */
  readonly economies: number | undefined;
}

/** Breaks put together by their reason, the oldest reason first; those of single economies last. */
export function breaksByReason(breaks: readonly SeriesBreak[]): ReasonOfBreaks[] {
  const reasons = [...Map.groupBy(breaks, ({ reason }) => reason)].map(([reason, its]): ReasonOfBreaks => {
    const years = its.map(({ year }) => year);
    const single = its.flatMap(({ economy }) => economy ?? []);
    return {
      reason,
      from: Math.min(...years),
      to: Math.max(...years),
      indicators: [...new Set(its.map(({ indicator }) => indicator))],
      economies: single.length < its.length ? undefined : new Set(single).size,
    };
  });
  const isSingle = ({ economies }: ReasonOfBreaks): number => (economies === undefined ? 0 : 1);
  return reasons.sort((a, b) => isSingle(a) - isSingle(b) || a.from - b.from);
}
