import type { Row } from "../csv-table.ts";
import type { Fault, Warning } from "../fault.ts";
import { descriptionBeside } from "../figure-checks.ts";
import { nearest } from "../nearest.ts";
import type { Collector } from "./collector.ts";
import type { LayoutInput, Selection } from "./layout.ts";

/** Chooses the series of a file that feed indicators, and keeps account of those met. */
export class SeriesSelection {
  readonly #input: LayoutInput;
  readonly #publisher: string;
  readonly #wanted: ReadonlyMap<string, string> | undefined;
  readonly #met = new Map<string, { name: string; indicator: string | undefined }>();

  constructor(input: LayoutInput, publisher: string) {
    this.#input = input;
    this.#publisher = publisher;
    const { series } = input.selection ?? {};
    this.#wanted = series === undefined ? undefined : new Map(Object.entries(series));
  }

  /** The indicator that a series feeds; undefined where the row is left out, which is counted. */
  indicatorOf(code: string, name: string, collector: Collector): string | undefined {
    let known = this.#met.get(code);
    if (known === undefined) {
      const indicator = this.#wanted
        ? this.#wanted.get(code)
        : this.#input.reference.publishers.series.get(`${this.#publisher}/${code}`);
      known = { name, indicator };
      this.#met.set(code, known);
    }
    if (known.indicator === undefined) collector.ignore(code, this.#why());
    return known.indicator;
  }

  #why(): string {
    return this.#wanted === undefined
      ? "series that data/reference/publisher-series.csv does not name"
      : "series that source.json does not name";
  }

  /** Faults of series that source.json names and the file lacks, or of a file that has none that is known. */
  faults(): Fault[] {
    const { file, headerLine: line } = this.#input;
    const met = [...this.#met.keys()];
    const has =
      met.length > 0
        ? `it has ${met
            .slice(0, 8)
            .map((code) => JSON.stringify(code))
            .join(", ")}`
        : "it has none";
    if (this.#wanted !== undefined)
      return [...this.#wanted.keys()]
        .filter((code) => !this.#met.has(code))
        .map((code) => ({
          kind: "unknown-series",
          file,
          line,
          column: 1,
          message: `the file has no series "${code}"; ${has}.`,
          advice: `${this.#write(code, met)} in ${descriptionBeside(file)}.`,
        }));
    if (met.length === 0 || [...this.#met.values()].some(({ indicator }) => indicator !== undefined)) return [];
    const known = [...this.#input.reference.publishers.series.keys()]
      .filter((key) => key.startsWith(`${this.#publisher}/`))
      .map((key) => key.slice(this.#publisher.length + 1));
    const like = nearest(met[0] ?? "", known);
    const advice =
      "add its code and indicator to data/reference/publisher-series.csv, and the indicator to the catalogue";
    const message = `the file has no series that feeds an indicator; ${has}.`;
    const nearby =
      like === undefined ? "If one should" : `If "${like}" is meant, mend the code; if a new series should`;
    return [{ kind: "unknown-series", file, line, column: 1, message, advice: `${nearby}, ${advice}.` }];
  }

  #write(code: string, met: readonly string[]): string {
    const like = nearest(code, met);
    return like === undefined ? "Take it out of the series" : `Write "${like}" if that is meant, or take it out,`;
  }

  /** The series read, as source.json says them; and their names. */
  read(): { selection: Selection; subjects: string[] } {
    const read = [...this.#met].flatMap(([code, { name, indicator }]) =>
      indicator === undefined ? [] : [{ code, name, indicator }],
    );
    const series = Object.fromEntries(read.map(({ code, indicator }) => [code, indicator]));
    return { selection: { series }, subjects: [...new Set(read.map(({ name }) => name))] };
  }

  /** Whether a row must agree with others: its series is read, or may be a misspelt one. */
  isRead(code: string): boolean {
    return this.#met.get(code)?.indicator !== undefined;
  }
}

/** The warning of a unit that says something else than the catalogue. */
export function unitWarning(row: Row, column: string, unit: string, came: string, code: string): Warning | undefined {
  const [theirs, ours] = [unitKind(came), unitKind(unit)];
  if (theirs === undefined || ours === undefined || theirs === ours) return undefined;
  return row.fault(
    "unit",
    column,
    `series ${code} says its unit is "${came}"; the catalogue has "${unit}".`,
    "The code of the series decides. Look at a few values: if they are not in the catalogue's unit, keep the file out.",
  );
}

const kinds: readonly [string, RegExp][] = [
  ["PPP$", /ppp/i],
  ["US$", /us ?\$|usd|us dollar/i],
  ["per million", /per (1 )?million|per 1,000,000/i],
  ["per 100", /per 100\b/i],
  ["%", /%|percent/i],
];

/** What a unit is of; undefined where it cannot be told. */
const unitKind = (unit: string): string | undefined => kinds.find(([, pattern]) => pattern.test(unit))?.[0];
