import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";
import { PairCheck } from "./pair-check.ts";
import { publisherEconomy } from "./publisher-economy.ts";
import { SeriesSelection } from "./series-selection.ts";
import { isYearColumn, readYears, yearColumns, yearOrderFaults } from "./year-columns.ts";

const publisher = "world-bank";
const names = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"];

/**
 * World Bank WDI wide: one economy and series a row, one year a column; four lines above the header or none, an empty
 * last column, aggregates among the economies.
 */
export const wdiWide: Layout = {
  name: "wdi-wide",
  delimiter: ",",
  required: names,
  optional: [""],
  isFigure: isYearColumn,
  missing: [""],
  endsWithLineBreak: true,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const series = new SeriesSelection(input, publisher);
  const economyNames = new PairCheck("Country Code", "Country Name");
  const seriesNames = new PairCheck("Indicator Code", "Indicator Name");
  const years = yearColumns(input.columns);
  collector.faults.push(...yearOrderFaults(input));
  for (const row of collector.rowsOf(input.rows)) {
    if (collector.failed(seriesNames.fault(row))) continue;
    const indicator = series.indicatorOf(row.at("Indicator Code"), row.at("Indicator Name"), collector);
    if (indicator === undefined || collector.failed(economyNames.fault(row))) continue;
    const economy = publisherEconomy(row, "Country Code", publisher, input.reference, collector);
    if (collector.failed(economy) || typeof economy !== "string") continue;
    readYears(row, years, { economy, indicator }, input, wdiWide.missing, collector);
  }
  collector.faults.push(...series.faults());
  const { selection, subjects } = series.read();
  return collector.reading(selection, subjects);
}
