import type { Iso3 } from "../../model/economy.ts";
import type { Status } from "../../model/observation.ts";
import { type Correlation, pearson, spearman } from "../../statistics/correlation.ts";
import type { ViewIndicator } from "../facts.ts";

/** A figure of one of the two measures. */
export interface RelatedFigure {
  readonly value: number;
  readonly year: number;
  readonly status: Status;
  readonly printed?: string;
}

export interface RelatedMeasure {
  readonly indicator: ViewIndicator;
  readonly figures: ReadonlyMap<Iso3, RelatedFigure>;
  readonly isLog: boolean;
}

export interface RelatedPoint {
  readonly economy: Iso3;
  readonly x: RelatedFigure;
  readonly y: RelatedFigure;
}

/** Two measures of the same economies against each other. */
export interface Relation {
  readonly x: RelatedMeasure;
  readonly y: RelatedMeasure;
  readonly points: readonly RelatedPoint[];
  /** Economies that lack a figure: of the one, of the other, or Member States that have neither. */
  readonly without: Readonly<Record<"x" | "y" | "both", readonly Iso3[]>>;
  /** Of logarithms where an axis is logarithmic. */
  readonly pearson: Correlation | undefined;
  readonly spearman: Correlation | undefined;
}

/** A logarithmic axis has no place for 0 and less. */
export const canBeLog = (figures: ReadonlyMap<Iso3, RelatedFigure>): boolean =>
  [...figures.values()].every(({ value }) => value > 0);

/**
 * Relates two measures.
 * @param economies all that are asked for, whether they are Member States
 */
export function relation(
  x: RelatedMeasure,
  y: RelatedMeasure,
  economies: readonly { readonly iso3: Iso3; readonly isMember: boolean }[],
): Relation {
  const points = economies.flatMap(({ iso3 }): RelatedPoint[] => {
    const [across, up] = [x.figures.get(iso3), y.figures.get(iso3)];
    return across === undefined || up === undefined ? [] : [{ economy: iso3, x: across, y: up }];
  });
  const codes = (lacks: (iso3: Iso3, isMember: boolean) => boolean): Iso3[] =>
    economies.filter(({ iso3, isMember }) => lacks(iso3, isMember)).map(({ iso3 }) => iso3);
  const scaled = ({ isLog }: RelatedMeasure, value: number): number => (isLog ? Math.log(value) : value);
  const xs = points.map((point) => scaled(x, point.x.value));
  const ys = points.map((point) => scaled(y, point.y.value));
  return {
    x,
    y,
    points,
    without: {
      x: codes((iso3) => !x.figures.has(iso3) && y.figures.has(iso3)),
      y: codes((iso3) => x.figures.has(iso3) && !y.figures.has(iso3)),
      both: codes((iso3, isMember) => isMember && !x.figures.has(iso3) && !y.figures.has(iso3)),
    },
    pearson: pearson(xs, ys),
    spearman: spearman(xs, ys),
  };
}
