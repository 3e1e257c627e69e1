import type { ReleaseChange } from "../model/release.ts";

/** What a release keeps of an observation. */
export interface ReleasedRow {
  readonly economy: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number | undefined;
  readonly status: string;
  readonly licence: string;
}

const keyOf = ({ economy, indicator, year }: ReleasedRow): string => `${indicator}/${economy}/${year}`;

/**
 * What is new, revised and withdrawn from one release to the next, in the order of the later one, then what is gone.
 * Revised is another value or another status; the same number written otherwise ("0.60", "0.6") is no revision.
 */
export function releaseDiff(before: readonly ReleasedRow[], after: readonly ReleasedRow[]): ReleaseChange[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const changes: ReleaseChange[] = [];
  for (const row of after) {
    const was = old.get(keyOf(row));
    old.delete(keyOf(row));
    if (was === undefined) changes.push(changeOf("added", undefined, row));
    else if (was.value !== row.value || was.status !== row.status) changes.push(changeOf("revised", was, row));
  }
  return [...changes, ...[...old.values()].map((row) => changeOf("withdrawn", row, undefined))];
}

function changeOf(
  change: ReleaseChange["change"],
  was: ReleasedRow | undefined,
  is: ReleasedRow | undefined,
): ReleaseChange {
  const row = is ?? was;
  if (row === undefined) throw new Error("A change is of a row before or a row after.");
  const { economy, indicator, year, licence } = row;
  return {
    economy,
    indicator,
    year,
    change,
    oldValue: was?.value,
    newValue: is?.value,
    oldStatus: was?.status,
    newStatus: is?.status,
    licence,
  };
}
