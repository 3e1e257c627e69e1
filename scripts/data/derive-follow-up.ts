import type { Iso3 } from "../../src/model/economy.ts";
import type { DocumentFigure } from "../../src/model/follow-up.ts";
import type { Group } from "../../src/model/group.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import type { Series } from "../../src/model/observation.ts";
import type { CountOfYear, FigureBeside, FollowUp, ThenAndNow } from "../../src/model/then-and-now.ts";
import { gapLeft, markOf } from "../../src/statistics/gap-left.ts";
import { type GroupOverYears, thenAndNow } from "../../src/statistics/then-and-now.ts";
import { type Derived, populationOf, seriesByIndicator } from "./derive.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

type Followed = Pick<Knowledge, "documents" | "recommendations" | "documentFigures">;

/** The figures of 2013 stand for all that the documents ask, whichever year they are of. */
const commonYear = 2013;

/** What became of what the documents ask for, where an indicator measures it. */
export function deriveFollowUp(
  reference: ReferenceData,
  { observations }: Figures,
  { indicators }: Derived,
  knowledge: Followed,
): FollowUp {
  const series = seriesByIndicator(observations);
  const pairs = wantedYears(knowledge).flatMap(([code, years]) =>
    years.flatMap((baseYear) => pairsOf(code, baseYear, { reference, indicators, series })),
  );
  return { thenAndNow: pairs, besides: knowledge.documentFigures.map((one) => beside(one, indicators)) };
}

/** Each indicator that a recommendation names, with the years of these documents and the year common to all. */
function wantedYears({ documents, recommendations }: Followed): [code: string, years: number[]][] {
  const yearOf = new Map(documents.map(({ id, date }) => [id, date.year]));
  const wanted = new Map<string, Set<number>>();
  for (const { document, indicators } of recommendations)
    for (const code of indicators)
      wanted.set(code, (wanted.get(code) ?? new Set([commonYear])).add(yearOf.get(document) ?? commonYear));
  return [...wanted].map(([code, years]) => [code, [...years].sort((a, b) => a - b)]);
}

interface Given {
  readonly reference: ReferenceData;
  readonly indicators: Derived["indicators"];
  readonly series: ReadonlyMap<string, ReadonlyMap<Iso3, Series>>;
}

/** The world's pair of figures and those of its regions; none where the indicator has no figures. */
function pairsOf(code: string, baseYear: number, { reference, indicators, series }: Given): ThenAndNow[] {
  const [indicator, derived, its] = [reference.indicators.get(code), indicators.get(code), series.get(code)];
  if (indicator === undefined || derived === undefined || its === undefined) return [];
  const population = populationOf(series.get("population") ?? new Map());
  const canCount = (economy: Iso3): boolean =>
    population(economy, derived.newestYear) !== undefined || its.has(economy);
  const groupOver = (group: Group): GroupOverYears => ({
    figures: derived.groups.get(group.code)?.figures ?? [],
    headline: derived.groups.get(group.code)?.headline,
    members: (indicator.survey ? group.surveyMembers : group.members).filter(canCount),
  });
  const regions = reference.groups.filter(({ kind }) => kind === "region");
  const world = reference.groups.find(({ kind }) => kind === "world");
  if (world === undefined) return [];
  const options = { series: its, population, toleranceYears: indicator.toleranceYears, baseYear };
  const found = thenAndNow(groupOver(world), regions.map(groupOver), options);
  const mark = markOf(indicator);
  return [world, ...regions].map((group, index) => {
    const { then, now } = (index === 0 ? found.world : found.regions[index - 1]) ?? {};
    const left = now === undefined || mark === undefined ? undefined : gapLeft(now.value, mark, indicator);
    return { indicator: code, group: group.code, baseYear, then, now, mark, left };
  });
}

/**
 * What the series give for a number of a document: the world's sum or, for people online, the share of people online
 * times the world's population of that year, so that economies without a share count as the average.
 */
function beside({ id, year, indicator }: DocumentFigure, indicators: Derived["indicators"]): FigureBeside {
  const world = (code: string) => indicators.get(code)?.groups.get("world");
  const people = (of: number) => world("population")?.figures.find((one) => one.year === of)?.value;
  const count = (found: GroupFigure | undefined): CountOfYear | undefined => {
    if (found === undefined) return undefined;
    const { method, value, year: of } = found;
    if (method === "sum" || method === "sum-at-least") return { year: of, value, method };
    const all = people(of);
    return all === undefined ? undefined : { year: of, value: (value / 100) * all, method: "share-of-population" };
  };
  const its = world(indicator);
  return {
    id,
    indicator,
    then: count(its?.figures.find((one) => one.year === year)),
    now: count(its?.headline),
  };
}
