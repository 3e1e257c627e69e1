/** A release of the figures: `2026.11`, `2026.11.1`. */
export interface Release {
  readonly release: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How many observations it holds. */
  readonly observations: number;
}

export const changeKinds = ["added", "revised", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a release changed of one observation; a value that is undefined is an absence, or not there. */
export interface ReleaseChange {
  readonly economy: string;
  readonly indicator: string;
  readonly year: number;
  readonly change: ChangeKind;
  readonly oldValue: number | undefined;
  readonly newValue: number | undefined;
  readonly oldStatus: string | undefined;
  readonly newStatus: string | undefined;
  readonly licence: string;
}

/** Name of a release. */
export const releaseForm = /^\d{4}\.(0[1-9]|1[0-2])(\.[1-9]\d*)?$/;

/** Sorts releases, the oldest first: 2026.11 before 2026.11.1 before 2026.12. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => release.split(".").map(Number));
  return [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0)).find((one) => one !== 0) ?? 0;
}
