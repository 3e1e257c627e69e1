import type { Observation } from "../../model/observation.ts";

/** What one source gives of one indicator. */
export interface Feed {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  /** Values; stated absences are none. */
  readonly values: number;
  readonly economies: number;
}

/** The values of each source, by its key and then by indicator, in the order in which they come. */
export function feedsBySource(observations: Iterable<Observation>): Map<string, Feed[]> {
  const sources = new Map<string, Map<string, { from: number; to: number; values: number; economies: Set<string> }>>();
  for (const { source, indicator, year, value, economy } of observations) {
    if (value === undefined) continue;
    const ofSource = sources.get(source) ?? new Map<string, never>();
    sources.set(source, ofSource);
    const feed = ofSource.get(indicator);
    if (feed === undefined) ofSource.set(indicator, { from: year, to: year, values: 1, economies: new Set([economy]) });
    else {
      feed.from = Math.min(feed.from, year);
      feed.to = Math.max(feed.to, year);
      feed.values++;
      feed.economies.add(economy);
    }
  }
  return new Map(
    [...sources].map(([source, feeds]) => [
      source,
      [...feeds].map(([indicator, feed]) => ({ ...feed, indicator, economies: feed.economies.size })),
    ]),
  );
}
