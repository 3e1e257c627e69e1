import type { Language } from "../../i18n/language.ts";
import type { Correlation } from "../../statistics/correlation.ts";
import type { ViewIndicator } from "../facts.ts";
import type { RelatedPoint, Relation } from "./relation.ts";

/** Name and unit of a measure, the unit once. */
export function measureTitle(language: Language, { code }: Pick<ViewIndicator, "code">): string {
  const of = (part: string): string => language.text(`indicator.${code}.${part}`);
  return of("name").endsWith(of("unit")) ? of("name") : [of("name"), of("unit")].join(language.text("comma"));
}

/** Both measures with their units. */
export const relationTitle = (language: Language, { x, y }: Pick<Relation, "x" | "y">): string =>
  language.text("relate.chart.title", {
    x: measureTitle(language, x.indicator),
    y: measureTitle(language, y.indicator),
  });

/** Both figures of an economy in words. */
export function pointLines(language: Language, of: Relation, point: RelatedPoint): string[] {
  return (["x", "y"] as const).map((pick) => {
    const { indicator } = of[pick];
    const { value, year, status } = point[pick];
    return language.text(status === "A" ? "relate.tip" : "relate.tip.marked", {
      measure: language.text(`indicator.${indicator.code}.short`),
      value: language.number(value, indicator.decimals),
      year,
      status: language.text(`status.${status}`),
    });
  });
}

/** An economy and its figures in one sentence. */
export const pointText = (language: Language, of: Relation, point: RelatedPoint, name: string): string =>
  `${name}: ${pointLines(language, of, point).join(language.text("semicolon"))}`;

/** What is said of a relation beside its chart. */
export interface RelationWords {
  readonly when: string;
  readonly statistics: readonly { readonly name: string; readonly value: string }[];
  readonly notes: readonly string[];
  /** Who is not in it, and why. */
  readonly without: readonly { readonly title: string; readonly names: string }[];
  readonly description: string;
}

interface WordsOptions {
  /** Undefined: the newest figures. */
  readonly year: number | undefined;
  readonly isSized: boolean;
  /** Names of the regions that are left out. */
  readonly regionsLeftOut: readonly string[];
  /** Economies that the reader named. */
  readonly named: readonly string[];
  readonly nameOf: (economy: string) => string;
}

export function relationWords(
  language: Language,
  of: Relation,
  { year, isSized, regionsLeftOut, named, nameOf }: WordsOptions,
): RelationWords {
  const { x, y, points, without } = of;
  const years = (pick: "x" | "y"): string => {
    const its = points.map((point) => point[pick].year);
    return its.length === 0 ? "–" : language.range(Math.min(...its), Math.max(...its));
  };
  const short = (code: string): string => language.text(`indicator.${code}.short`);
  const names = { x: short(x.indicator.code), y: short(y.indicator.code) };
  const statistics = [
    { name: language.text("relate.n"), value: language.number(points.length, 0) },
    { name: language.text("relate.spearman"), value: coefficientText(language, of.spearman) },
    { name: language.text("relate.pearson"), value: coefficientText(language, of.pearson) },
  ];
  const drawn = new Set(points.map(({ economy }) => economy));
  const undrawn = named.filter((economy) => !drawn.has(economy)).map(nameOf);
  const lists = (["x", "y", "both"] as const).flatMap((lacks) => {
    const its = without[lacks].map(nameOf).sort(language.compare);
    if (its.length === 0) return [];
    return [
      {
        title: language.count(`relate.without.${lacks}`, its.length, names),
        names: its.join(language.text("semicolon")),
      },
    ];
  });
  return {
    when:
      year === undefined
        ? language.text("relate.when.latest", { ...names, xYears: years("x"), yYears: years("y") })
        : language.text("relate.when.year", { year }),
    statistics,
    notes: [
      language.text("relate.caution"),
      ...(shareParts(x.indicator, y.indicator) ? [language.text("relate.of-parts")] : []),
      ...(regionsLeftOut.length > 0
        ? [language.text("relate.regions-left-out", { regions: language.list(regionsLeftOut) })]
        : []),
      ...(undrawn.length > 0 ? [language.text("relate.undrawn", { economies: language.list(undrawn) })] : []),
      ...(x.isLog || y.isLog ? [language.text("relate.of-logarithms")] : []),
      ...(isSized ? [language.text("relate.sized")] : []),
    ],
    without: lists,
    description: language.text("relate.description", {
      ...names,
      n: points.length,
      spearman: coefficientText(language, of.spearman),
    }),
  };
}

const composites = new Set(["egdi", "tii", "idi"]);
const ofConnection = new Set(["internet", "mobile", "broadband", "affordability", "inclusion"]);

/** Whether one may be made of the other or of what is close to it, so that they go together by construction. */
function shareParts(a: ViewIndicator, b: ViewIndicator): boolean {
  if (a.survey && b.survey) return true;
  const mixes = (one: ViewIndicator, other: ViewIndicator): boolean =>
    composites.has(one.code) && ofConnection.has(other.theme);
  return mixes(a, b) || mixes(b, a);
}

/** "0.85 (0.80 to 0.89)". */
function coefficientText(language: Language, found: Correlation | undefined): string {
  if (found === undefined) return language.text("relate.none");
  const number = (value: number): string => `\u2066${language.number(value, 2)}\u2069`;
  if (found.interval === undefined) return number(found.coefficient);
  const [low, high] = found.interval;
  return language.text("relate.with-interval", {
    value: number(found.coefficient),
    low: number(low),
    high: number(high),
  });
}
