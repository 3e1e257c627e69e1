import type { Observation } from "../../model/observation.ts";
import type { Row } from "../csv-table.ts";
import type { Fault, Warning } from "../fault.ts";
import { isFault } from "../figure-checks.ts";
import type { PrintedRank } from "../table-reading.ts";
import type { LayoutReading, ReadingNote, Selection } from "./layout.ts";

/** The first year of ITU's tables and of the population figures that averages are weighted by. */
const firstYear = 2000;
/** How many of the things left out for one reason are named. */
const named = 8;

/** Gathers what a reader finds, row by row. */
export class Collector {
  readonly observations: Observation[] = [];
  readonly ranks: PrintedRank[] = [];
  readonly faults: Fault[] = [];
  readonly warnings: Warning[] = [];
  readonly notes: ReadingNote[] = [];
  rowsRead = 0;
  missingCells = 0;
  readonly #ignored = new Map<string, { what: Set<string>; rows: number }>();

  /** The rows of a file; faults of records that are none are kept. */
  *rowsOf(found: Iterable<Row | Fault>): Generator<Row> {
    for (const one of found) {
      if (isFault(one)) this.faults.push(one);
      else {
        this.rowsRead++;
        yield one;
      }
    }
  }

  /** Keeps an observation, but for one of a year before the atlas begins: that is left out, and counted. */
  keep(observation: Observation): void {
    if (observation.year >= firstYear) this.observations.push(observation);
    else this.ignore(String(observation.year), `figures of years before ${firstYear}, with which the atlas begins`);
  }

  /** Counts a row that is left out. */
  ignore(what: string, why: string, rows = 1): void {
    const known = this.#ignored.get(why) ?? { what: new Set(), rows: 0 };
    known.what.add(what);
    known.rows += rows;
    this.#ignored.set(why, known);
  }

  /** Keeps faults; true where there was one. */
  failed(...found: readonly unknown[]): boolean {
    const faults = found.filter(isFault);
    this.faults.push(...faults);
    return faults.length > 0;
  }

  reading(selection: Selection, subjects: Iterable<string>): LayoutReading {
    const { observations, ranks, faults, warnings, notes, rowsRead, missingCells } = this;
    const ignored = [...this.#ignored].map(([why, { what, rows }]) => ({ what: listed([...what]), rows, why }));
    const read = { observations, ranks, crossChecks: [], faults, rowsRead, missingCells };
    return { ...read, warnings, notes, ignored, selection, subjects: [...subjects] };
  }
}

function listed(all: readonly string[]): string {
  const more = all.length - named;
  return more > 0 ? `${all.slice(0, named).join(", ")} and ${more} more` : all.join(", ");
}
