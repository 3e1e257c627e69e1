import type { SeriesBreak } from "../../model/survey-edition.ts";
import type { Compared, ComparedLine, ComparedPoint } from "../../views/compare/compared.ts";
import { type GroupFile, groupSeries } from "../../views/group-file.ts";
import type { ViewObservation, ViewSeries } from "../../views/indicator-file.ts";
import { viewRanks, type ViewRank } from "../../views/view-ranks.ts";
import { viewSection } from "../../views/view-section.ts";
import { type ExploreData, json, type ViewFigures } from "../explore-data.ts";

interface GroupFigures {
  readonly series: ViewSeries;
  readonly headlines: ReadonlyMap<string, GroupFile["headlines"][number]>;
}

/** Where the figures of a comparison come from: each file is fetched once. */
export interface CompareData {
  readonly explore: ExploreData;
  /** @throws where the network has not what it takes */
  readonly compared: (indicator: string, codes: readonly string[]) => Promise<{ of: Compared; figures: ViewFigures }>;
}

export function compareData(explore: ExploreData, root: string): CompareData {
  const { groups } = explore;
  const fetched = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const found = (fetched.get(key) as Promise<T> | undefined) ?? make();
    fetched.set(key, found);
    found.catch(() => fetched.delete(key));
    return found;
  };
  const groupFigures = (code: string): Promise<GroupFigures> =>
    once(`groups/${code}`, async () => {
      const file = await json<GroupFile>(`${root}groups/${code}.json`);
      return {
        series: groupSeries(file, [...groups.keys()]),
        headlines: new Map(file.headlines.map((one) => [one[0], one])),
      };
    });
  const breaks = (): Promise<readonly SeriesBreak[]> => once("breaks", () => json(`${root}breaks.json`));
  const latest = new WeakMap<ViewFigures, Latest>();
  return {
    explore,
    async compared(indicator, codes) {
      const [figures, all, ofGroups] = await Promise.all([
        explore.figures(indicator),
        breaks(),
        codes.some((code) => groups.has(code)) ? groupFigures(indicator) : undefined,
      ]);
      const now = latest.get(figures) ?? latestOf(explore, figures);
      latest.set(figures, now);
      const of: Compared = {
        indicator: figures.indicator,
        newestYear: figures.years.at(-1) ?? 0,
        lines: codes.map((code) => (groups.has(code) ? groupLine(code, ofGroups) : economyLine(code, figures, now))),
        breaks: all.filter((one) => one.indicator === indicator),
      };
      return { of, figures };
    },
  };
}

interface Latest {
  readonly section: ReadonlyMap<string, ViewObservation>;
  readonly ranks: ReadonlyMap<string, ViewRank>;
}

function latestOf({ economies }: ExploreData, { indicator, series, years, ranks }: ViewFigures): Latest {
  const section = viewSection(series, years.at(-1) ?? 0, indicator.toleranceYears);
  const members = [...section.values()].filter(({ economy }) => economies.get(economy)?.isMember);
  return { section, ranks: viewRanks(members, indicator.direction, ranks) };
}

const points = (its: readonly ViewObservation[] | undefined): ComparedPoint[] =>
  (its ?? []).flatMap(({ year, value, status }) => (value === undefined ? [] : [{ year, value, status }]));

function economyLine(code: string, { series }: ViewFigures, { section, ranks }: Latest): ComparedLine {
  const its = series.get(code);
  const newest = its?.at(-1);
  const now = section.get(code);
  return {
    code,
    isGroup: false,
    points: points(its),
    latest: now && points([now])[0],
    absence: newest?.value === undefined ? newest?.status : undefined,
    rank: ranks.get(code),
  };
}

function groupLine(code: string, figures: GroupFigures | undefined): ComparedLine {
  const [, year, value, members, membersWithValue] = figures?.headlines.get(code) ?? [];
  const has = year !== undefined && value !== undefined;
  return {
    code,
    isGroup: true,
    points: points(figures?.series.get(code)),
    latest: has ? { year, value, status: "A" } : undefined,
    reach: members === undefined || membersWithValue === undefined ? undefined : { members, membersWithValue },
  };
}
