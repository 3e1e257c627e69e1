import type { Iso3 } from "../../src/model/economy.ts";
import type { Group } from "../../src/model/group.ts";
import type { Observation, Series } from "../../src/model/observation.ts";
import { type PinnedRelease, placeOf, type Standing } from "../../src/model/pinned.ts";
import { type Derived, seriesByIndicator } from "./derive.ts";
import type { Released } from "./read-released.ts";

/** Figures of a day with what is worked out from them. */
export interface FiguresOfDay extends Released {
  readonly derived: Pick<Derived, "indicators">;
}

/** Which views of a release show other figures than they would today, or would not be there. */
export function releaseStandings(then: FiguresOfDay, now: FiguresOfDay): PinnedRelease["standings"] {
  const [shownThen, shownNow] = [shownFigures(then), shownFigures(now)];
  return Object.fromEntries(
    [...shownThen].flatMap(([place, figures]): [string, Exclude<Standing, "newest">][] => {
      const today = shownNow.get(place);
      if (today === undefined) return [[place, "withdrawn"]];
      return today === figures ? [] : [[place, "newer"]];
    }),
  );
}

/** By view the figures that it shows, as a text that is the same where they are. */
export function shownFigures({ reference, figures, derived }: FiguresOfDay): Map<string, string> {
  const bySeries = seriesByIndicator(figures.observations);
  const shown = new Map<string, string>();
  for (const [code, { latest, ranks, changes, groups }] of derived.indicators) {
    const indicator = reference.indicators.get(code);
    if (!indicator?.headline) continue;
    const newest = [...latest.values()].map(figureOf).sort();
    shown.set(placeOf("map", code), JSON.stringify(newest));
    const since = changes.filter(({ span, economy, year }) => span === "previous" && latest.get(economy)?.year === year);
    shown.set(placeOf("ranking", code), JSON.stringify([newest, ranks.get("latest"), since]));
    for (const [economy, series] of bySeries.get(code) ?? []) {
      if (!isDrawn(series)) continue;
      // Sums of groups are not drawn beside an economy.
      const beside = indicator.averaging === "sum" ? [] : groupsBeside(economy, reference.groups);
      const averages = beside.map((group) =>
        groups.get(group)?.figures.map(({ year, value }) => [year, Number(value.toPrecision(12))]),
      );
      shown.set(placeOf("trend", code, economy), JSON.stringify([series.map(figureOf), averages]));
    }
  }
  return shown;
}

const figureOf = ({ economy, year, value, status }: Observation) => [economy, year, value ?? "", status] as const;

/** A line needs two years. */
const isDrawn = (series: Series): boolean => series.filter(({ value }) => value !== undefined).length > 1;

/** World, region and income group. */
const groupsBeside = (economy: Iso3, groups: readonly Group[]): string[] =>
  groups.flatMap(({ code, kind, members }) =>
    code === "world" || (["region", "income"].includes(kind) && members.includes(economy)) ? [code] : [],
  );
