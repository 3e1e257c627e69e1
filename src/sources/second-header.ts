import type { CsvRecord } from "./csv-records.ts";
import type { Fault } from "./fault.ts";

/** Whether a record under the header says the same: two files were put into one. */
export function isHeaderAgain({ cells }: CsvRecord, header: CsvRecord): boolean {
  return cells[0] === header.cells[0] && cells.join() === header.cells.join();
}

export function secondHeader(file: string, line: number): Fault {
  const message = "this line is the header again: two files stand in one.";
  const advice = "Take the line away if the rows under it belong here, or keep each file by itself.";
  return { kind: "second-header", file, line, column: 1, message, advice };
}
