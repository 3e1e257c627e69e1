import {
  canBeLog,
  type RelatedFigure,
  type RelatedMeasure,
  relation,
  type Relation,
} from "../../views/relate/relation.ts";
import { viewSection } from "../../views/view-section.ts";
import type { ExploreData, ViewFigures } from "../explore-data.ts";
import { allowedState, type Possible, type RelateState } from "./relate-state.ts";

/** The figures of the two measures as they came. */
export interface Fetched {
  readonly x: ViewFigures;
  readonly y: ViewFigures;
}

/** What else can be asked of two measures, and the state as far as they allow it. */
export function allowed(state: RelateState, { x, y }: Fetched) {
  const years = x.years.filter((year) => y.years.includes(year));
  const withYear = { ...state, year: years.includes(state.year ?? 0) ? state.year : undefined };
  const possible: Possible = {
    years,
    logX: canBeLog(figuresIn(x, withYear.year)),
    logY: canBeLog(figuresIn(y, withYear.year)),
  };
  return { possible, ...allowedState(state, possible) };
}

/** The relation that a state asks for. */
export function related({ economies, groups }: ExploreData, state: RelateState, { x, y }: Fetched): Relation {
  const measure = (of: ViewFigures, isLog: boolean): RelatedMeasure => ({
    indicator: of.indicator,
    figures: figuresIn(of, state.year),
    isLog,
  });
  const leftOut = new Set(state.leftOut.flatMap((code) => groups.get(code)?.members ?? []));
  const asked = [...economies.values()].filter(({ iso3 }) => !leftOut.has(iso3));
  return relation(measure(x, state.logX), measure(y, state.logY), asked);
}

/** The figures of a year, or without one each economy's newest within the tolerance. */
function figuresIn({ indicator, series, years }: ViewFigures, year: number | undefined): Map<string, RelatedFigure> {
  const section = viewSection(series, year ?? years.at(-1) ?? 0, year === undefined ? indicator.toleranceYears : 0);
  return new Map(
    [...section].flatMap(([iso3, { value, year: its, status }]): [string, RelatedFigure][] =>
      value === undefined ? [] : [[iso3, { value, year: its, status }]],
    ),
  );
}
