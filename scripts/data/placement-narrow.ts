import type { Observation } from "../../src/model/observation.ts";
import type { EditionTable, PublisherTable, TableDescription } from "../../src/sources/table-description.ts";

/** What other files feed now of all that a table fed. */
export interface Replaced {
  readonly indicator: (code: string) => boolean;
  readonly edition: (year: number) => boolean;
}

/**
 * What is replaced of a table.
 * @param its observations of the table
 * @param taken whether another file feeds an observation's place now
 */
export function replacedIn(its: readonly Observation[], taken: (one: Observation) => boolean): Replaced {
  const byIndicator = Map.groupBy(its, ({ indicator }) => indicator);
  const byYear = Map.groupBy(its, ({ year }) => year);
  return {
    indicator: (code) => byIndicator.get(code)?.every(taken) === true,
    edition: (year) => byYear.get(year)?.every(taken) === true,
  };
}

/** A table without what is replaced; undefined where nothing is left, the same table where nothing is replaced. */
export function narrowed(table: TableDescription, replaced: Replaced): TableDescription | undefined {
  if (table.layout === "tidy") return replaced.indicator(table.indicator) ? undefined : table;
  return table.layout === "edition" ? narrowedEdition(table, replaced) : narrowedDownload(table, replaced);
}

function narrowedEdition(table: EditionTable, replaced: Replaced): EditionTable | undefined {
  const codes = Object.keys(table.indicators);
  if (!codes.some(replaced.indicator)) return table;
  if (codes.every(replaced.indicator)) return undefined;
  const kept = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([code]) => !replaced.indicator(code)));
  const { ranks, indicators, ...rest } = table;
  return { ...rest, indicators: kept(indicators), ...(ranks === undefined ? {} : { ranks: kept(ranks) }) };
}

function narrowedDownload(table: PublisherTable, replaced: Replaced): PublisherTable | undefined {
  const { series, editions, indicator } = table;
  if (series !== undefined) {
    const kept = Object.entries(series).filter(([, code]) => !replaced.indicator(code));
    if (kept.length === Object.keys(series).length) return table;
    return kept.length === 0 ? undefined : { ...table, series: Object.fromEntries(kept) };
  }
  if (editions !== undefined) {
    const kept = editions.filter((year) => !replaced.edition(year));
    if (kept.length === editions.length) return table;
    return kept.length === 0 ? undefined : { ...table, editions: kept };
  }
  return indicator !== undefined && replaced.indicator(indicator) ? undefined : table;
}
