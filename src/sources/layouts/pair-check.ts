import type { Row } from "../csv-table.ts";
import type { Fault } from "../fault.ts";

/**
 * Checks that two columns go together: each cell of one always stands with the same cell of the other. Publishers say
 * a code and its name in every row; a code that is misspelt in one gives itself away.
 */
export class PairCheck {
  readonly #columns: readonly [string, string];
  readonly #first = new Map<string, { other: string; line: number }>();
  readonly #second = new Map<string, { other: string; line: number }>();

  constructor(first: string, second: string) {
    this.#columns = [first, second];
  }

  /** The fault of a row whose two cells stood otherwise before. */
  fault(row: Row): Fault | undefined {
    const [first, second] = this.#columns;
    return this.#against(row, this.#first, first, second) ?? this.#against(row, this.#second, second, first);
  }

  #against(
    row: Row,
    known: Map<string, { other: string; line: number }>,
    column: string,
    otherColumn: string,
  ): Fault | undefined {
    const [cell, other] = [row.at(column), row.at(otherColumn)];
    const before = known.get(cell);
    if (before === undefined) known.set(cell, { other, line: row.line });
    if (before === undefined || before.other === other) return undefined;
    const stands = `"${cell}" stands with "${before.other}" in line ${before.line}`;
    return row.fault(
      "contradiction",
      otherColumn,
      `${stands} and with "${other}" here; expected the same ${otherColumn} for each ${column}.`,
      "Compare with the publisher's page and mend the row that is wrong, or download the file again.",
    );
  }
}
