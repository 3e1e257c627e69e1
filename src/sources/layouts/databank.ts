import type { Fault } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";
import { PairCheck } from "./pair-check.ts";
import { publisherEconomy } from "./publisher-economy.ts";
import { SeriesSelection } from "./series-selection.ts";
import { isYearColumn, readYears, yearColumns, yearOrderFaults } from "./year-columns.ts";

const publisher = "world-bank";

/** World Bank Databank extract: one economy a row, one year a column, ".." for no figure, with or without its series. */
export const databank: Layout = {
  name: "databank",
  delimiter: ",",
  required: ["Country Name", "Country Code"],
  optional: ["", "Series Name", "Series Code"],
  isFigure: isYearColumn,
  missing: ["", ".."],
  isFooter: ({ cells }) =>
    /^(Data from database|Last Updated): ?/.test(cells[0] ?? "") && cells.slice(1).every((cell) => cell === ""),
  endsWithLineBreak: true,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const hasSeries = input.columns.includes("Series Code");
  const series = new SeriesSelection(input, publisher);
  const economyNames = new PairCheck("Country Code", "Country Name");
  const seriesNames = new PairCheck("Series Code", "Series Name");
  const given = hasSeries ? undefined : givenIndicator(input);
  collector.failed(given);
  const years = yearColumns(input.columns);
  collector.faults.push(...yearOrderFaults(input));
  for (const row of collector.rowsOf(input.rows)) {
    if (collector.failed(economyNames.fault(row), hasSeries ? seriesNames.fault(row) : undefined)) continue;
    const indicator = hasSeries ? series.indicatorOf(row.at("Series Code"), row.at("Series Name"), collector) : given;
    if (typeof indicator !== "string") continue;
    const economy = publisherEconomy(row, "Country Code", publisher, input.reference, collector);
    if (collector.failed(economy) || typeof economy !== "string") continue;
    readYears(row, years, { economy, indicator }, input, databank.missing, collector);
  }
  if (typeof given === "string") return collector.reading({ indicator: given }, [given]);
  collector.faults.push(...series.faults());
  const { selection, subjects } = series.read();
  return collector.reading(selection, subjects);
}

/** The indicator of a file that names no series: source.json, the maintainer, or the file's name says it. */
function givenIndicator({ file, headerLine, selection, reference }: LayoutInput): string | Fault {
  const came = selection?.indicator ?? indicatorIn(file.replace(/^.*\//, ""), reference.publishers.series);
  const place = { kind: "unknown-series", file, line: headerLine, column: 1 };
  if (came === undefined) {
    const message = 'the file does not say which series it holds: the header has no column "Series Code".';
    const advice = "Say the indicator (--indicator CODE), or put the code of the series into the file's name.";
    return { ...place, message, advice };
  }
  if (reference.indicators.has(came)) return came;
  const like = nearest(came, reference.indicators.keys());
  const message = `"${came}" is no indicator; expected a code of data/reference/indicators.csv.`;
  return { ...place, message, advice: like === undefined ? "Mend the code." : `Write "${like}" if that is meant.` };
}

/** The indicator whose World Bank code stands in the name of a file. */
function indicatorIn(name: string, series: ReadonlyMap<string, string>): string | undefined {
  const codes = [...series].filter(([key]) => key.startsWith(`${publisher}/`));
  return codes.find(([key]) => withinWords(name, key.slice(publisher.length + 1)))?.[1];
}

const withinWords = (text: string, code: string): boolean =>
  new RegExp(`(^|[^A-Z0-9.])${code.replaceAll(".", "\\.")}([^A-Z0-9.]|\\.csv$|$)`, "i").test(text);
