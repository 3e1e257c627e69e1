import type { Iso3 } from "../model/economy.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation, Status } from "../model/observation.ts";
import { toldApart } from "./told-apart.ts";

/** An observation as a view needs it: what is shown, without the row it stands in. */
export type ViewObservation = Pick<Observation, "economy" | "year" | "value" | "status">;
/** By economy, each oldest first. */
export type ViewSeries = ReadonlyMap<Iso3, readonly ViewObservation[]>;

/** All figures of one indicator, as small as can be, for the browser to draw other views of it. */
export interface IndicatorFile {
  readonly indicator: string;
  readonly years: readonly number[];
  /**
   * A line for each economy of the list that the file goes with, cells by year between spaces, an empty one for no
   * figure, none behind the last figure. As many digits as pages show, and more only where two economies
   * that are ranked together would else look equal. Of whole numbers, each is the difference from the figure before it.
   */
  readonly values: string;
  readonly differences: boolean;
  /** Cells (line × years + column) of each status but A, each as its distance from the one before. */
  readonly statuses: Readonly<Partial<Record<Status, readonly number[]>>>;
  /** Ranks that cannot be worked out from the values: economy, year, rank (null: not ranked). */
  readonly ranks: readonly (readonly [economy: Iso3, year: number, rank: number | null])[];
  /** Years that each source feeds, by its key. */
  readonly sources: Readonly<Record<string, readonly number[]>>;
  /** Of its file of /data/v1, in hexadecimal digits; undefined where this build does not offer that. */
  readonly sha256?: string | undefined;
}

interface FileParts extends Pick<IndicatorFile, "ranks" | "sources" | "sha256"> {
  readonly indicator: Pick<Indicator, "code" | "decimals">;
  readonly series: ViewSeries;
  /** The newest figure of each economy: ranked together, though of several years. */
  readonly latest: ReadonlyMap<Iso3, ViewObservation>;
  /** The list that the file goes with. */
  readonly economies: readonly Iso3[];
}

/** The file of an indicator. */
export function indicatorFile(parts: FileParts): IndicatorFile {
  const { indicator, series, latest, economies, ranks, sources, sha256 } = parts;
  const byYear = Map.groupBy([...series.values()].flat(), ({ year }) => year);
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const sections = [...byYear.values(), [...latest.values()]].map((its) => its.flatMap(({ value }) => value ?? []));
  const short = toldApart(sections, indicator.decimals);
  const lines = economies.map((economy) => {
    const found = new Map(series.get(economy)?.map((one) => [one.year, one]));
    return years.map((year) => found.get(year));
  });
  const values = lines.map((line) => line.map((one) => (one?.value === undefined ? undefined : short.get(one.value))));
  const differences = [...short.values()].every(Number.isInteger);
  const cells = lines.flat();
  const others = cells.flatMap((one, at) => (one && one.status !== "A" ? [{ status: one.status, at }] : []));
  const statuses = [...Map.groupBy(others, ({ status }) => status)].map(([status, its]) => [
    status,
    toDifferences(its.map(({ at }) => at)),
  ]);
  return {
    indicator: indicator.code,
    years,
    values: (differences ? values.map(toDifferences) : values).map((line) => line.join(" ").trimEnd()).join("\n"),
    differences,
    statuses: Object.fromEntries(statuses) as IndicatorFile["statuses"],
    ranks,
    sources,
    sha256,
  };
}

/** The series of a file: as they were put into it, but for digits that no page shows. */
export function seriesOf(file: IndicatorFile, economies: readonly Iso3[]): Map<Iso3, ViewObservation[]> {
  const statusAt = new Map(
    Object.entries(file.statuses).flatMap(([status, cells]) =>
      fromDifferences(cells).map((at) => [at, status as Status] as const),
    ),
  );
  const lines = file.values.split("\n");
  const series = new Map<Iso3, ViewObservation[]>();
  for (const [row, economy] of economies.entries()) {
    const cells = (lines[row] ?? "").split(" ").map((cell) => (cell === "" ? undefined : Number(cell)));
    const values = file.differences ? fromDifferences(cells) : cells;
    const its = file.years.flatMap((year, column) => {
      const value = values[column];
      const status = statusAt.get(row * file.years.length + column);
      return value === undefined && status === undefined ? [] : [{ economy, year, value, status: status ?? "A" }];
    });
    if (its.length > 0) series.set(economy, its);
  }
  return series;
}

function toDifferences<T extends number | undefined>(values: readonly T[]): T[] {
  let before = 0;
  return values.map((value) => {
    if (value === undefined) return value;
    const difference = value - before;
    before = value;
    return difference as T;
  });
}

function fromDifferences<T extends number | undefined>(differences: readonly T[]): T[] {
  let sum = 0;
  return differences.map((difference) => (difference === undefined ? difference : ((sum += difference) as T)));
}
