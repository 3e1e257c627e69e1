import type { Bundle } from "./bundle.ts";
import type { ComposedForm, Selection } from "./composed-file.ts";

/** What a reader who composes a file must know before any figure is fetched. */
export interface ComposeIndex {
  /** Undefined before the first release. */
  readonly release?: string | undefined;
  /** In the order of the whole. */
  readonly indicators: readonly IndexedIndicator[];
  /** Bytes of the CSV file of each economy, in the order of the whole. */
  readonly economies: Readonly<Record<string, number>>;
  readonly licences: readonly { readonly title: string; readonly url?: string | undefined; readonly bundle: Bundle }[];
  /** Place among the licences, by key of the source. */
  readonly sources: Readonly<Record<string, number>>;
}

interface IndexedIndicator {
  readonly code: string;
  /** Of its CSV file. */
  readonly bytes: number;
  readonly rows: number;
  /** How many have a row. */
  readonly economies: number;
  /** First and last year of each source. */
  readonly sources: readonly (readonly [key: string, first: number, last: number])[];
}

/** Files below data/v1 that hold a selection, and their bytes together. */
export interface Reading {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The files of indicators that hold a selection, or those of its economies where they are the lesser load. */
export function readingOf(index: ComposeIndex, { indicators, economies }: Selection): Reading {
  const byIndicator = chosen(index, indicators).map(({ code, bytes }) => [`indicators/${code}.csv`, bytes] as const);
  const byEconomy = Object.entries(index.economies)
    .filter(([iso3]) => economies?.has(iso3) ?? true)
    .map(([iso3, bytes]) => [`economies/${iso3.toLowerCase()}.csv`, bytes] as const);
  const [one, other] = [summed(byIndicator), summed(byEconomy)];
  return other.bytes < one.bytes ? other : one;
}

const summed = (files: readonly (readonly [path: string, bytes: number])[]): Reading => ({
  files: files.map(([path]) => path),
  bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
});

/** Bytes of each form to those of CSV, as the published files of indicators have them together. */
const weights = { csv: 1, wide: 0.12, json: 1.12, sdmx: 1.3 } as const satisfies Record<ComposedForm, number>;

/** About how many rows a selection has and how large it is: as if years and economies were alike. */
export function estimate(
  index: ComposeIndex,
  selection: Selection,
  form: ComposedForm,
): { readonly rows: number; readonly bytes: number } {
  const { indicators, economies, from = -Infinity, to = Infinity } = selection;
  let [rows, bytes] = [0, 0];
  for (const one of chosen(index, indicators)) {
    const [first, last] = yearsOf(one);
    const years = Math.max(0, Math.min(to, last) - Math.max(from, first) + 1) / (last - first + 1);
    const who = economies === undefined ? 1 : Math.min(1, economies.size / one.economies);
    rows += who * (form !== "wide" ? one.rows * years : years > 0 ? one.economies : 0);
    bytes += one.bytes * who * years * weights[form];
  }
  return { rows: about(rows), bytes: about(bytes) };
}

/** To three digits. */
const about = (count: number): number => Number(Math.round(count).toPrecision(3));

/** Keys of the sources that feed the indicators of a selection in its years. */
export function sourcesOf(index: ComposeIndex, { indicators, from = -Infinity, to = Infinity }: Selection): string[] {
  const its = chosen(index, indicators).flatMap(({ sources }) => sources);
  return [...new Set(its.flatMap(([key, first, last]) => (last >= from && first <= to ? [key] : [])))];
}

/** First and last year of indicators. */
export function yearsOf(...indicators: readonly IndexedIndicator[]): readonly [first: number, last: number] {
  const its = indicators.flatMap(({ sources }) => sources);
  return [Math.min(...its.map(([, first]) => first)), Math.max(...its.map(([, , last]) => last))];
}

function chosen({ indicators }: ComposeIndex, codes: readonly string[]): IndexedIndicator[] {
  const wanted = new Set(codes);
  return indicators.filter(({ code }) => wanted.has(code));
}
