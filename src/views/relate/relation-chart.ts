import { scatter } from "../../charts/scatter.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { axisFormat } from "../indicator-words.ts";
import type { RelatedMeasure, RelatedPoint, Relation } from "./relation.ts";
import { measureTitle, pointText, relationTitle } from "./relation-words.ts";

export interface RelationChartOptions {
  readonly nameOf: (economy: Iso3) => string;
  /** Place of an economy's region among the five; 5 for none. */
  readonly regionOf: (economy: Iso3) => number;
  /** Newest population of every economy that has one. */
  readonly people: ReadonlyMap<Iso3, number>;
  readonly isSized: boolean;
  /** Economies that are named before others. */
  readonly named: ReadonlySet<Iso3>;
  readonly description: string;
  /** Whether each mark says what it is: where no script does. */
  readonly hasTitles: boolean;
}

/** The two measures against each other, for a narrow place and a wide one; each is drawn when it is asked for. */
export function relationChart(language: Language, of: Relation, options: RelationChartOptions) {
  const { nameOf, regionOf, people, isSized, named, description, hasTitles } = options;
  const most = Math.max(1, ...people.values());
  // The area tells of people, and no mark is too small to be seen.
  const scaleOf = (economy: Iso3): number => (isSized ? 0.7 + 3.3 * Math.sqrt((people.get(economy) ?? 0) / most) : 1);
  const points = inOrder(of.points, options).map((point) => {
    const { economy, x, y } = point;
    return {
      code: economy,
      label: nameOf(economy),
      title: hasTitles ? pointText(language, of, point, nameOf(economy)) : undefined,
      x: x.value,
      y: y.value,
      region: regionOf(economy),
      scale: scaleOf(economy),
      isNamed: named.has(economy),
    };
  });
  const title = relationTitle(language, of);
  const axes = { x: axis(language, of.x), y: axis(language, of.y) };
  const draw = (width: number, height: number, mostLabels: number): string =>
    scatter({ width, height, mostLabels, points, title, description, ...axes });
  return { narrow: () => draw(328, 380, 20), wide: () => draw(720, 520, 70) };
}

function axis(language: Language, { indicator, isLog }: RelatedMeasure) {
  const title = measureTitle(language, indicator);
  return {
    title: isLog ? language.text("relate.axis.log", { title }) : title,
    isLog,
    range: [0, indicator.survey ? 1 : 0] as const,
    format: axisFormat(language, indicator),
  };
}

/** Those named first, then the ends of both measures and the most people by turns. */
function inOrder(points: readonly RelatedPoint[], { named, people }: RelationChartOptions): RelatedPoint[] {
  const by = (key: (point: RelatedPoint) => number): RelatedPoint[] => points.toSorted((a, b) => key(b) - key(a));
  const turns = [
    by(({ economy }) => people.get(economy) ?? 0),
    by(({ y }) => y.value),
    by(({ y }) => -y.value),
    by(({ x }) => x.value),
    by(({ x }) => -x.value),
  ];
  const order = new Set(points.filter(({ economy }) => named.has(economy)));
  for (const index of points.keys()) for (const turn of turns) order.add(turn[index] as RelatedPoint);
  return [...order];
}
