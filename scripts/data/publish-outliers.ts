import { connectivityMeasure, incomeMeasure, outlierIndicators } from "../../src/model/outlier.ts";
import { joinedLicences } from "../../src/publishing/licence-texts.ts";
import { outliersKind } from "../../src/publishing/tables/outliers.ts";
import type { Outliers } from "./derive-outliers.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";

/** Of what the table is made; it is offered where all of it is. */
export const outlierCodes: readonly string[] = [...outlierIndicators, connectivityMeasure, incomeMeasure];

export function publishOutliers({ fits, all }: Outliers, licence: (code: string) => string): PublishedTable {
  const terms = joinedLicences(outlierCodes.map(licence).sort().reverse());
  const nOf = new Map(fits.map(({ indicator, n }) => [indicator, n]));
  return plainTable(
    "derived/outliers",
    outliersKind,
    all.map((one) => [
      one.economy,
      one.indicator,
      one.year,
      one.value,
      one.connectivity,
      one.income,
      one.incomeYear,
      one.expected,
      one.residual,
      one.lower,
      one.upper,
      one.outside,
      one.place,
      one.expectedPlace,
      one.places,
      nOf.get(one.indicator),
      terms,
    ]),
  );
}
