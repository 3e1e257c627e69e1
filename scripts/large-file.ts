/** Reading a large file of the World Bank, held against csv-parse by itself. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Reading {
  readonly seconds: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

export interface LargeFileTimings {
  readonly ours: Reading;
  readonly csvParse: Reading;
  /** Speed of ours to that of csv-parse: the mean of both runs, which alternate. */
  readonly ratio: number;
  /** A tenth of the file, and how many times as long the whole takes. */
  readonly tenth: Reading;
  readonly timesAsLong: number;
}

const wanted = 200_000_000;
const years = Array.from({ length: 65 }, (_, index) => 1960 + index);
const economies = ["ABW", "AFG", "AGO", "ALB", "ARG", "AUS", "BRA", "CHL", "CHN", "DEU", "EST", "FIN", "KEN", "PER"];

/** Writes a WDI wide file of many series, one of which feeds an indicator; then reads it twice with each, and a tenth of it. */
export function largeFileTimings(): LargeFileTimings {
  const folder = mkdtempSync(join(tmpdir(), "egov-bench-"));
  try {
    const file = join(folder, "API_wide.csv");
    writeWide(file, wanted);
    const tenthFile = join(folder, "API_tenth.csv");
    writeWide(tenthFile, wanted / 10);
    const runs = [0, 1].map(() => ({ ours: timed("ours", file), csvParse: timed("csv-parse", file) }));
    const [ours, csvParse] = [mean(runs.map((run) => run.ours)), mean(runs.map((run) => run.csvParse))];
    const tenth = mean([0, 1].map(() => timed("ours", tenthFile)));
    return { ours, csvParse, ratio: csvParse.seconds / ours.seconds, tenth, timesAsLong: ours.seconds / tenth.seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(reader: string, file: string): Reading {
  const script = join(import.meta.dirname, "large-reading.ts");
  return JSON.parse(execFileSync(process.execPath, [script, reader, file], { encoding: "utf8" })) as Reading;
}

function mean(runs: readonly Reading[]): Reading {
  const of = (name: keyof Reading): number => runs.reduce((sum, run) => sum + run[name], 0) / runs.length;
  return { seconds: of("seconds"), megabytes: of("megabytes"), peakMegabytes: of("peakMegabytes") };
}

function writeWide(file: string, bytes: number): void {
  const names = ["Country Name", "Country Code", "Indicator Name", "Indicator Code", ...years, ""];
  const top = ['\ufeff"Data Source","World Development Indicators",', "", '"Last Updated Date","2025-10-07",', ""];
  const out = openSync(file, "w");
  try {
    let size = writeSync(out, `${[...top, names.map((name) => `"${name}"`).join()].join("\r\n")}\r\n`);
    for (let series = 0; size < bytes; series++) size += writeSync(out, rowsOf(series));
  } finally {
    closeSync(out);
  }
}

function rowsOf(series: number): string {
  const what = series === 0 ? ["Population, total", "SP.POP.TOTL"] : [`Series ${series}`, `XX.SERIES.${series}`];
  const rows = economies.map((code, index) => {
    const figures = years.map((year) => String(9_000_000 + (year - 1960) * 150_000 + index * 1000 + (series % 997)));
    return `"Economy ${code}","${code}",${[...what, ...figures, ""].map((cell) => `"${cell}"`).join()}\r\n`;
  });
  return rows.join("");
}
