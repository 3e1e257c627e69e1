import type { Row } from "../csv-table.ts";
import type { Fault } from "../fault.ts";
import { readStatus, readYear } from "../figure-checks.ts";
import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";
import { PairCheck } from "./pair-check.ts";
import { publisherEconomy } from "./publisher-economy.ts";
import { publisherFigure } from "./publisher-figure.ts";
import { SeriesSelection, unitWarning } from "./series-selection.ts";

/** Areas have the World Bank's codes, series those of Data360. */
const [areas, publisher] = ["world-bank", "data360"];
const dimensions = ["SEX", "AGE", "URBANISATION", "COMP_BREAKDOWN_1", "COMP_BREAKDOWN_2", "COMP_BREAKDOWN_3"];

/** World Bank Data360 SDMX-CSV: 39 columns, totals beside breakdowns, unweighted aggregates among the economies. */
export const data360: Layout = {
  name: "data360",
  delimiter: ",",
  required: [
    ...["FREQ", ...["REF_AREA", "INDICATOR", ...dimensions].flatMap((name) => [name, `${name}_LABEL`])],
    ...["UNIT_MEASURE_LABEL", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT", "OBS_STATUS"],
  ],
  isFigure: (column) => column === "OBS_VALUE",
  missing: [],
  endsWithLineBreak: true,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const series = new SeriesSelection(input, publisher);
  const pairs = ["INDICATOR", "REF_AREA", ...dimensions].map((code) => new PairCheck(code, `${code}_LABEL`));
  const unitsSeen = new Set<string>();
  for (const row of collector.rowsOf(input.rows)) {
    if (collector.failed(...pairs.map((pair) => pair.fault(row)))) continue;
    const code = seriesOf(row);
    const indicator = series.indicatorOf(code, row.at("INDICATOR_LABEL"), collector);
    if (indicator === undefined) continue;
    if (!unitsSeen.has(code)) {
      unitsSeen.add(code);
      const ours = input.reference.indicators.get(indicator)?.unit ?? "";
      const warning = unitWarning(row, "UNIT_MEASURE_LABEL", ours, row.at("UNIT_MEASURE_LABEL"), code);
      if (warning !== undefined) collector.warnings.push(warning);
    }
    readRow(row, indicator, input, collector);
  }
  collector.faults.push(...series.faults());
  const { selection, subjects } = series.read();
  return collector.reading(selection, subjects);
}

/** The series of a row: its indicator, and each dimension that is not a total, as "CODE SEX=F". */
function seriesOf(row: Row): string {
  const parts = dimensions.flatMap((name) => (["_T", "_Z"].includes(row.at(name)) ? [] : `${name}=${row.at(name)}`));
  return [row.at("INDICATOR"), ...parts].join(" ");
}

function readRow(row: Row, indicator: string, { reference, source }: LayoutInput, collector: Collector): void {
  const economy = publisherEconomy(row, "REF_AREA", areas, reference, collector);
  if (economy === undefined) return;
  const year = readYear(row, "TIME_PERIOD", source.retrieved);
  const isMissing = row.at("OBS_VALUE") === "" && ["L", "M", "O"].includes(row.at("OBS_STATUS"));
  const status = isMissing ? "A" : readStatus(row, "OBS_STATUS", ["A", "B", "E", "P", "U"]);
  if (collector.failed(economy, year, status, ...scaleFaults(row))) return;
  if (typeof economy !== "string" || typeof year !== "number" || typeof status !== "string") return;
  if (isMissing) {
    collector.missingCells++;
    return;
  }
  const place = { economy, indicator, year, status, scope: "", source: source.key };
  const found = publisherFigure(row, "OBS_VALUE", place, reference);
  if ("kind" in found) collector.faults.push(found);
  else collector.keep(found);
}

/** Faults of figures that are not of a year, or not in units. */
function scaleFaults(row: Row): Fault[] {
  const expected: readonly [string, string, string][] = [
    ["FREQ", "A", "yearly figures (A)"],
    ["UNIT_MULT", "0", "figures in units (0)"],
  ];
  return expected.flatMap(([column, wanted, words]) =>
    row.at(column) === wanted
      ? []
      : row.fault(
          "scale",
          column,
          `${column} is "${row.at(column)}"; expected ${words}.`,
          "Download the series yearly and in units: other figures would be read wrong.",
        ),
  );
}
