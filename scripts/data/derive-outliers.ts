import type { Iso3 } from "../../src/model/economy.ts";
import type { Series } from "../../src/model/observation.ts";
import {
  connectivityMeasure,
  incomeMeasure,
  type Outlier,
  type OutlierFit,
  type OutlierIndicator,
  outlierIndicators,
} from "../../src/model/outlier.ts";
import { newestValued } from "../../src/statistics/newest-valued.ts";
import { expectations } from "../../src/statistics/outliers.ts";

export interface Outliers {
  readonly fits: readonly OutlierFit[];
  readonly all: readonly Outlier[];
}

type SeriesOf = (indicator: string) => ReadonlyMap<Iso3, Series>;

/**
 * Indices of the newest edition against connectivity and income: income per head is the newest figure at or before the edition,
 * not older than its tolerance, and its natural logarithm.
 * @param indicators the newest year of each index is its edition
 */
export function deriveOutliers(
  indicators: ReadonlyMap<string, { readonly newestYear: number }>,
  seriesOf: SeriesOf,
  incomeTolerance: number,
): Outliers {
  const found = outlierIndicators.flatMap((one) => {
    const year = indicators.get(one)?.newestYear;
    return year === undefined ? [] : [ofIndicator(one, year, seriesOf, incomeTolerance)];
  });
  return { fits: found.flatMap(({ fit }) => fit ?? []), all: found.flatMap(({ all }) => all) };
}

function ofIndicator(
  indicator: OutlierIndicator,
  year: number,
  seriesOf: SeriesOf,
  incomeTolerance: number,
): { readonly fit: OutlierFit | undefined; readonly all: readonly Outlier[] } {
  const ranked = [...seriesOf(indicator)].flatMap(([economy, series]) => {
    const value = series.find((one) => one.year === year)?.value;
    const connectivity = seriesOf(connectivityMeasure)
      .get(economy)
      ?.find((one) => one.year === year)?.value;
    const earned = newestValued(seriesOf(incomeMeasure).get(economy) ?? [], year);
    const income = earned !== undefined && earned.year >= year - incomeTolerance ? earned.value : undefined;
    return value === undefined || connectivity === undefined
      ? []
      : [{ economy, value, connectivity, income, incomeYear: earned?.year ?? year }];
  });
  const cases = ranked.flatMap(({ income, ...one }) => (income !== undefined && income > 0 ? [{ ...one, income }] : []));
  const of = new Map(cases.map((one) => [one.economy, one]));
  const found = expectations(
    cases.map(({ economy, value, connectivity, income }) => ({
      economy,
      value,
      predictors: [connectivity, Math.log(income)],
    })),
  );
  if (found === undefined) return { fit: undefined, all: [] };
  const { n, rSquared, coefficients } = found;
  const without = ranked.flatMap(({ economy }) => (of.has(economy) ? [] : [economy]));
  return {
    fit: { indicator, year, n, rSquared, coefficients, without },
    all: found.all.flatMap((one) => {
      const its = of.get(one.economy);
      return its === undefined ? [] : [{ indicator, year, ...its, ...one }];
    }),
  };
}
