import { ascending, deviation } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import type { Similar } from "../model/similar.ts";

/** One of the measures by which economies are likened. */
export interface Likened {
  /** "log" for what spans powers of ten: twice as many people is then as far at 1 million as at 100 million. */
  readonly scale: "linear" | "log";
  readonly section: ReadonlyMap<Iso3, { readonly value?: number | undefined; readonly year: number }>;
}

interface Place {
  /** In standard deviations. */
  readonly z: number;
  readonly year: number;
}

/** Places of the economies on each measure, in units of its standard deviation over all that have a value. */
export type StandardPlaces = readonly ReadonlyMap<Iso3, Place>[];

/**
 * Divides each measure by its sample standard deviation, so that measures of different units count alike. A measure
 * on a logarithmic scale leaves out values that are not above 0; one on which all are alike tells nothing and is empty.
 */
export function standardPlaces(measures: readonly Likened[]): StandardPlaces {
  return measures.map(({ scale, section }) => {
    const scaled = [...section].flatMap(([economy, { value, year }]) => {
      if (value === undefined || (scale === "log" && value <= 0)) return [];
      return [{ economy, year, at: scale === "log" ? Math.log(value) : value }];
    });
    const unit = deviation(scaled, ({ at }) => at);
    if (unit === undefined || unit === 0) return new Map();
    return new Map(scaled.map(({ economy, year, at }) => [economy, { z: at / unit, year }]));
  });
}

/**
 * The economies most like one: by the root mean square of the differences in standard deviations,
 * d(a, b) = √(Σₖ (zₐₖ − z_bₖ)² / m), over the m measures that both have. (The Euclidean distance of standardised
 * variables, Everitt et al., Cluster Analysis, 5th ed., section 3.3, divided by √m as Gower's coefficient is, so that
 * a gap makes nobody nearer.) Nearest first, ties by code; never with fewer than `leastInCommon` measures in common.
 */
export function mostSimilar(
  places: StandardPlaces,
  economy: Iso3,
  { leastInCommon, count }: { readonly leastInCommon: number; readonly count: number },
): Similar[] {
  const own = places.map((place) => place.get(economy));
  const others = new Set(places.flatMap((place) => [...place.keys()]));
  others.delete(economy);
  return [...others]
    .flatMap((other) => likeness(own, places, other, leastInCommon) ?? [])
    .sort((a, b) => ascending(a.distance, b.distance) || ascending(a.economy, b.economy))
    .slice(0, count);
}

function likeness(
  own: readonly (Place | undefined)[],
  places: StandardPlaces,
  other: Iso3,
  leastInCommon: number,
): Similar | undefined {
  let squares = 0;
  const years: number[] = [];
  for (const [index, place] of places.entries()) {
    const [mine, its] = [own[index], place.get(other)];
    if (mine === undefined || its === undefined) continue;
    squares += (mine.z - its.z) ** 2;
    years.push(mine.year, its.year);
  }
  const inCommon = years.length / 2;
  if (inCommon === 0 || inCommon < leastInCommon) return undefined;
  // Nine digits: what is equally far is equally far, though not to the last bit.
  const distance = Number(Math.sqrt(squares / inCommon).toPrecision(9));
  return { economy: other, distance, inCommon, firstYear: Math.min(...years), lastYear: Math.max(...years) };
}
