import { ascending } from "d3-array";
import type { Iso3 } from "../../model/economy.ts";
import { valueBefore, viewSection, type ViewEntry } from "../../views/view-section.ts";
import { mapClass } from "../../views/map-classes.ts";
import { viewBreaks, type Classing } from "../../views/view-classes.ts";
import { viewRanks, type ViewRank } from "../../views/view-ranks.ts";
import type { ViewObservation } from "../../views/indicator-file.ts";
import type { ExploreData, ViewFigures } from "../explore-data.ts";

/** One view of the figures, worked out: what the map, the chart, the table and the list show. */
export interface ViewModel {
  readonly figures: ViewFigures;
  readonly year: number;
  readonly section: ReadonlyMap<Iso3, ViewEntry>;
  /** Economies with a value in the view. */
  readonly valued: readonly (ViewEntry & { readonly value: number })[];
  readonly ranks: ReadonlyMap<Iso3, ViewRank>;
  /** Thresholds of the classes. */
  readonly breaks: readonly number[];
  /** Each economy shows its newest figure, as the indicator's page does: none is called older than another. */
  readonly isLatest: boolean;
  readonly classOf: (economy: Iso3) => number | undefined;
  /** The value that a change is counted from. */
  readonly before: (economy: Iso3) => ViewObservation | undefined;
  /** Best rank first, those without a rank by value. */
  readonly order: readonly Iso3[];
}

/** The newest year of a file. */
export const newestYear = ({ years }: ViewFigures): number => years.at(-1) ?? 0;

/**
 * Works a view out.
 * @param asked a year; taken for the nearest that there is
 * @param older whether older figures within the indicator's tolerance stand in
 */
export function viewModel(
  { economies }: Pick<ExploreData, "economies">,
  figures: ViewFigures,
  asked: number | undefined,
  { older, classing }: { readonly older: boolean; readonly classing: Classing },
): ViewModel {
  const { indicator, series } = figures;
  const year = asked === undefined ? newestYear(figures) : nearestYear(figures, asked);
  const isLatest = older && year === newestYear(figures);
  const section = viewSection(series, year, older ? indicator.toleranceYears : 0);
  const valued = [...section.values()].flatMap((one) =>
    one.value === undefined ? [] : [{ ...one, value: one.value }],
  );
  const breaks = viewBreaks(
    classing,
    indicator,
    valued.map(({ value }) => value),
  );
  // Of the newest figures all are ranked together, as on the indicator's page; in other years only those of the year.
  const members = valued.filter(({ economy, isOlder }) => economies.get(economy)?.isMember && (isLatest || !isOlder));
  const ranks = viewRanks(members, indicator.direction, figures.ranks);
  const classOf = (economy: Iso3): number | undefined => {
    const value = section.get(economy)?.value;
    return value === undefined ? undefined : mapClass(value, indicator, breaks);
  };
  const before = (economy: Iso3): ViewObservation | undefined =>
    valueBefore(series.get(economy), section.get(economy)?.year ?? 0);
  return { figures, year, section, valued, ranks, breaks, isLatest, classOf, before, order: inOrder(valued, ranks) };
}

function nearestYear({ years }: ViewFigures, asked: number): number {
  return years.findLast((year) => year <= asked) ?? years[0] ?? asked;
}

function inOrder(valued: ViewModel["valued"], ranks: ViewModel["ranks"]): Iso3[] {
  const rankOf = (economy: Iso3): number => ranks.get(economy)?.rank ?? Infinity;
  return valued
    .toSorted((a, b) => ascending(rankOf(a.economy), rankOf(b.economy)) || b.value - a.value)
    .map(({ economy }) => economy);
}
