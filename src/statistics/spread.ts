import { ascending, quantileSorted } from "d3-array";
import type { Iso3 } from "../model/economy.ts";

/** The five-number summary of a cross-section, in the indicator's unit. */
export interface Spread {
  readonly n: number;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** All economies at the minimum, and at the maximum, by code: at 100 % there may be dozens. */
  readonly minimumEconomies: readonly Iso3[];
  readonly maximumEconomies: readonly Iso3[];
}

/** Quartiles by linear interpolation (R's type 7, as d3 has it); undefined for no values. */
export function spread(values: ReadonlyMap<Iso3, number>): Spread | undefined {
  const sorted = [...values.values()].sort(ascending);
  const [minimum, lowerQuartile, median, upperQuartile, maximum] = [0, 0.25, 0.5, 0.75, 1].map((p) =>
    quantileSorted(sorted, p),
  );
  if (
    minimum === undefined ||
    lowerQuartile === undefined ||
    median === undefined ||
    upperQuartile === undefined ||
    maximum === undefined
  )
    return undefined;
  const economiesAt = (value: number) =>
    [...values.keys()].filter((economy) => values.get(economy) === value).sort(ascending);
  return {
    n: sorted.length,
    minimum,
    lowerQuartile,
    median,
    upperQuartile,
    maximum,
    minimumEconomies: economiesAt(minimum),
    maximumEconomies: economiesAt(maximum),
  };
}
