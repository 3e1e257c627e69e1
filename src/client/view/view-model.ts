import { ascending } from "d3-array";
import type { Iso3 } from "../../model/economy.ts";
import type { ViewGroup } from "../../views/facts.ts";
import { valueBefore, viewSection, type ViewEntry } from "../../views/view-section.ts";
import { mapClass } from "../../views/map-classes.ts";
import { viewBreaks } from "../../views/view-classes.ts";
import { viewRanks, type ViewRank } from "../../views/view-ranks.ts";
import type { ViewObservation } from "../../views/indicator-file.ts";
import type { ExploreData, ViewFigures } from "../explore-data.ts";
import type { ViewState } from "./view-state.ts";

type Valued = ViewEntry & { readonly value: number };

/** One view of the figures, worked out: what the map, the chart, the table and the list show. */
export interface ViewModel {
  readonly figures: ViewFigures;
  readonly year: number;
  readonly section: ReadonlyMap<Iso3, ViewEntry>;
  /** Economies with a value in the view, whatever the group. */
  readonly valued: readonly Valued[];
  /** Those of them that are in the group: what is shown. */
  readonly shown: readonly Valued[];
  /** Code of the group; "" for all economies. */
  readonly group: string;
  readonly isInGroup: (economy: Iso3) => boolean;
  /** Member States of the group that could have a value and have none. */
  readonly missing: number;
  /** Among all economies, also where a group is shown. */
  readonly ranks: ReadonlyMap<Iso3, ViewRank>;
  /** Thresholds of the classes: the same for every group, so that a colour means the same. */
  readonly breaks: readonly number[];
  /** Each economy shows its newest figure, as the indicator's page does: none is called older than another. */
  readonly isLatest: boolean;
  readonly classOf: (economy: Iso3) => number | undefined;
  /** The value that a change is counted from. */
  readonly before: (economy: Iso3) => ViewObservation | undefined;
  /** Those shown: best rank first, those without a rank by value. */
  readonly order: readonly Iso3[];
}

/** The choices that a model depends on; all others only change how it is looked at. */
export const modelled = ["indicator", "year", "older", "classing", "group"] as const satisfies (keyof ViewState)[];
export type ModelChoice = Pick<ViewState, "year" | "older" | "classing" | "group">;

/** The newest year of a file. */
export const newestYear = ({ years }: ViewFigures): number => years.at(-1) ?? 0;

/** Works a view out. A year that has no figures is taken for the one before it. */
export function viewModel(
  { economies, groups }: Pick<ExploreData, "economies" | "groups">,
  figures: ViewFigures,
  { year: asked, older, classing, group }: ModelChoice,
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
  const isInGroup = membership(groups.get(group), indicator.survey);
  const shown = valued.filter(({ economy }) => isInGroup(economy));
  const missing = [...economies.values()].filter(({ iso3, isMember }) => {
    const found = section.get(iso3);
    return isMember && isInGroup(iso3) && found?.value === undefined && found?.status !== "M";
  }).length;
  const worked = { figures, year, section, valued, shown, group, isInGroup, missing, ranks, breaks, isLatest };
  return { ...worked, classOf, before, order: inOrder(shown, ranks) };
}

function membership(group: ViewGroup | undefined, survey: boolean): (economy: Iso3) => boolean {
  if (group === undefined) return () => true;
  const members = new Set((survey ? group.surveyMembers : undefined) ?? group.members);
  return (economy) => members.has(economy);
}

function nearestYear({ years }: ViewFigures, asked: number): number {
  return years.findLast((year) => year <= asked) ?? years[0] ?? asked;
}

function inOrder(shown: ViewModel["shown"], ranks: ViewModel["ranks"]): Iso3[] {
  const rankOf = (economy: Iso3): number => ranks.get(economy)?.rank ?? Infinity;
  return shown
    .toSorted((a, b) => ascending(rankOf(a.economy), rankOf(b.economy)) || b.value - a.value)
    .map(({ economy }) => economy);
}
