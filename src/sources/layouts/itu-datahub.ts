import type { Row } from "../csv-table.ts";
import { readYear } from "../figure-checks.ts";
import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";
import { NotePhrases } from "./note-phrases.ts";
import { PairCheck } from "./pair-check.ts";
import { publisherEconomy } from "./publisher-economy.ts";
import { publisherFigure } from "./publisher-figure.ts";
import { SeriesSelection, unitWarning } from "./series-selection.ts";

const publisher = "itu";

/** What the rows of an export are read by. */
interface Reading {
  readonly input: LayoutInput;
  readonly collector: Collector;
  readonly phrases: NotePhrases;
}

/** ITU DataHub export: one figure a row, several series in one file, told apart by seriesCode (seriesUnits is wrong). */
export const ituDatahub: Layout = {
  name: "itu-datahub",
  delimiter: ",",
  required: [
    ...["seriesID", "seriesCode", "seriesName", "seriesUnits", "entityID", "entityIso", "entityName"],
    ...["dataValue", "dataYear", "dataNote", "dataSource"],
  ],
  isFigure: (column) => column === "dataValue",
  missing: [],
  endsWithLineBreak: false,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const series = new SeriesSelection(input, publisher);
  const phrases = new NotePhrases(input.reference.publishers.phrases, publisher);
  const pairs = [
    ["seriesID", "seriesCode"] as const,
    ["entityIso", "entityName"] as const,
    ["entityIso", "entityID"] as const,
  ].map(([first, second]) => new PairCheck(first, second));
  const unitsSeen = new Set<string>();
  for (const row of collector.rowsOf(input.rows)) {
    const code = row.at("seriesCode");
    if (collector.failed(...pairs.map((pair) => pair.fault(row)))) continue;
    const indicator = series.indicatorOf(code, row.at("seriesName"), collector);
    if (indicator === undefined) continue;
    const unit = `${code}/${row.at("seriesUnits")}`;
    if (!unitsSeen.has(unit)) {
      unitsSeen.add(unit);
      const ours = input.reference.indicators.get(indicator)?.unit ?? "";
      const warning = unitWarning(row, "seriesUnits", ours, row.at("seriesUnits"), code);
      if (warning !== undefined) collector.warnings.push(warning);
    }
    readRow(row, indicator, { input, collector, phrases });
  }
  collector.faults.push(...series.faults());
  const { selection, subjects } = series.read();
  return collector.reading(selection, subjects);
}

function readRow(row: Row, indicator: string, { input, collector, phrases }: Reading): void {
  const { reference, source } = input;
  const economy = publisherEconomy(row, "entityIso", publisher, reference, collector);
  const year = readYear(row, "dataYear", source.retrieved);
  if (collector.failed(economy, year) || typeof economy !== "string" || typeof year !== "number") return;
  const note = row.at("dataNote").trim();
  if (note !== "") collector.notes.push({ line: row.line, text: note, indicator, economy, year });
  const status = phrases.status(row, String(year));
  const scope = phrases.scope(row, String(year));
  const place = { economy, indicator, year, status, scope, source: source.key };
  const found = publisherFigure(row, "dataValue", place, reference);
  if ("kind" in found) collector.faults.push(found);
  else collector.keep(found);
}
