import { readdirSync } from "node:fs";
import { seriesByIndicator } from "../../scripts/data/derive.ts";
import { readFigures } from "../../scripts/data/read-figures.ts";
import { readReference } from "../../scripts/data/read-reference.ts";
import { formatFaults, type Fault } from "../../src/sources/fault.ts";
import type { Observation } from "../../src/model/observation.ts";
import { populationAt } from "../../src/statistics/population-at.ts";

const found: Fault[] = [];

/** data/reference and data/raw as the build reads them, once for a file of tests. */
export const reference = readReference(found);
export const figures = readFigures(reference, found);
export const faults = formatFaults(found);

export const seriesOf = seriesByIndicator(figures.observations);
export const people = (economy: string, year: number): number | undefined =>
  populationAt(seriesOf.get("population")?.get(economy), year);

/** The observation of an indicator, economy and year that must be there. */
export function observed(indicator: string, economy: string, year: number): Observation {
  const one = seriesOf
    .get(indicator)
    ?.get(economy)
    ?.find((observation) => observation.year === year);
  if (one === undefined) throw new Error(`${indicator} of ${economy} has no observation of ${year}.`);
  return one;
}

/** The value of it; 0 where the publisher counted it as 0 for want of a figure. */
export function counted(indicator: string, economy: string, year: number): number | undefined {
  const { value, status } = observed(indicator, economy, year);
  return status === "I" ? 0 : value;
}

/** Paths of all CSV files under data/raw. */
export const rawFiles: readonly string[] = readdirSync("data/raw", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".csv"))
  .map((name) => `data/raw/${name.replaceAll("\\", "/")}`)
  .sort();
