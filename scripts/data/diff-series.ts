import type { Observation } from "../../src/model/observation.ts";

/** An observation before and after. */
export interface Moved {
  readonly before: Observation;
  readonly after: Observation;
}

/** What becomes of the observations of one indicator. */
export interface SeriesDiff {
  readonly indicator: string;
  /** Figures before and after, stated absences left out. */
  readonly figuresBefore: number;
  readonly figuresAfter: number;
  /** Figures where none was. */
  readonly added: readonly Observation[];
  /** Figures where none is any more. */
  readonly removed: readonly Observation[];
  /** Figures of another value, the largest change first. */
  readonly changed: readonly Moved[];
  /** Observations of another status, stated absences included. */
  readonly statusMoved: readonly Moved[];
  /** The same value in other digits or with another scope. */
  readonly restated: readonly Moved[];
  /** Absences that are stated now and were not, and the other way round. */
  readonly absencesStated: readonly Observation[];
  readonly absencesDropped: readonly Observation[];
  readonly economiesGained: readonly string[];
  readonly economiesLost: readonly string[];
}

/** What becomes of each indicator that is not the same to the letter, in the order of `after`, then of `before`. */
export function diffFigures(before: readonly Observation[], after: readonly Observation[]): SeriesDiff[] {
  const [old, now] = [before, after].map((all) => Map.groupBy(all, ({ indicator }) => indicator));
  const codes = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...codes]
    .map((code) => diffSeries(code, old?.get(code) ?? [], now?.get(code) ?? []))
    .filter((diff) => !isSame(diff));
}

/** What becomes of one indicator. */
export function diffSeries(
  indicator: string,
  before: readonly Observation[],
  after: readonly Observation[],
): SeriesDiff {
  const [old, now] = [byPlace(before), byPlace(after)];
  const both = [...old].flatMap(([place, one]) => {
    const other = now.get(place);
    return other === undefined ? [] : [{ before: one, after: other }];
  });
  const [oldFigures, nowFigures] = [before.filter(isFigure), after.filter(isFigure)];
  const [oldEconomies, nowEconomies] = [economiesOf(oldFigures), economiesOf(nowFigures)];
  return {
    indicator,
    figuresBefore: oldFigures.length,
    figuresAfter: nowFigures.length,
    added: nowFigures.filter((one) => old.get(placeOf(one))?.value === undefined),
    removed: oldFigures.filter((one) => now.get(placeOf(one))?.value === undefined),
    changed: both.filter(hasChanged).sort((a, b) => sizeOf(b) - sizeOf(a)),
    statusMoved: both.filter((pair) => pair.before.status !== pair.after.status),
    restated: both.filter(isRestated),
    absencesStated: after.filter((one) => !isFigure(one) && !old.has(placeOf(one))),
    absencesDropped: before.filter((one) => !isFigure(one) && !now.has(placeOf(one))),
    economiesGained: [...nowEconomies].filter((economy) => !oldEconomies.has(economy)).sort(),
    economiesLost: [...oldEconomies].filter((economy) => !nowEconomies.has(economy)).sort(),
  };
}

function isSame(diff: SeriesDiff): boolean {
  const { added, removed, changed, statusMoved, restated, absencesStated, absencesDropped } = diff;
  return [added, removed, changed, statusMoved, restated, absencesStated, absencesDropped].every(
    ({ length }) => length === 0,
  );
}

const isFigure = ({ value }: Observation): boolean => value !== undefined;
const placeOf = ({ economy, year }: Observation): string => `${economy}/${year}`;
const byPlace = (all: readonly Observation[]): Map<string, Observation> =>
  new Map(all.map((one) => [placeOf(one), one]));
const economiesOf = (all: readonly Observation[]): Set<string> => new Set(all.map(({ economy }) => economy));

const hasChanged = ({ before, after }: Moved): boolean =>
  before.value !== undefined && after.value !== undefined && before.value !== after.value;
const sizeOf = ({ before, after }: Moved): number => Math.abs((after.value ?? 0) - (before.value ?? 0));
const isRestated = ({ before, after }: Moved): boolean =>
  before.value === after.value && (before.printed !== after.printed || before.scope !== after.scope);
