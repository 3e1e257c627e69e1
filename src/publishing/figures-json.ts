import type { Change, Rank, Section } from "../model/derived.ts";
import type { Iso3 } from "../model/economy.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { CrossSection, Observation, Series } from "../model/observation.ts";

/** The figures of one indicator, with what is worked out of them. */
export interface StoredFigures {
  readonly series: ReadonlyMap<Iso3, Series>;
  /** Observations of `series`, one an economy. */
  readonly latest: CrossSection;
  readonly ranks: ReadonlyMap<Section, readonly Rank[]>;
  readonly changes: readonly Change[];
  readonly groups: ReadonlyMap<string, GroupFigures>;
}

interface GroupFigures {
  readonly figures: readonly GroupFigure[];
  readonly headline?: GroupFigure | undefined;
}

/** An observation as a list: the names of its cells would be the larger part of the file. */
type ObservationRow = readonly [
  year: number,
  value: number | null,
  printed: string,
  status: Observation["status"],
  scope: string,
  /** Place in `files`. */
  file: number,
  sourceLine: number,
];

/** A line of data/build/figures.jsonl: maps become lists of pairs, files that many observations name are named once. */
interface FiguresJson {
  readonly files: readonly (readonly [source: string, sourceFile: string])[];
  readonly series: readonly (readonly [economy: Iso3, rows: readonly ObservationRow[]])[];
  readonly latest: readonly (readonly [economy: Iso3, year: number])[];
  readonly ranks: readonly (readonly [section: Section, ranks: readonly Rank[]])[];
  readonly changes: readonly Change[];
  readonly groups: readonly (readonly [group: string, figures: GroupFigures])[];
}

/** The figures of an indicator as JSON, in one line. */
export function figuresJson({ series, latest, ranks, changes, groups }: StoredFigures): string {
  const files: (readonly [source: string, sourceFile: string])[] = [];
  const places = new Map<string, number>();
  const place = ({ source, sourceFile }: Observation): number => {
    const key = `${source}:${sourceFile}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, files.length);
    return files.push([source, sourceFile]) - 1;
  };
  const row = (one: Observation): ObservationRow => {
    const { year, value = null, printed, status, scope, sourceLine } = one;
    return [year, value, printed, status, scope, place(one), sourceLine];
  };
  const json: FiguresJson = {
    files,
    series: [...series].map(([economy, its]) => [economy, its.map(row)]),
    latest: [...latest].map(([economy, { year }]) => [economy, year]),
    ranks: [...ranks],
    changes,
    groups: [...groups],
  };
  return JSON.stringify(json);
}

/** The figures of an indicator out of such a line; observations are frozen. */
export function figuresFromJson(indicator: string, line: string): StoredFigures {
  const json = JSON.parse(line) as FiguresJson;
  const observation = (economy: Iso3, row: ObservationRow): Observation => {
    const [year, value, printed, status, scope, file, sourceLine] = row;
    const [source = "", sourceFile = ""] = json.files[file] ?? [];
    const origin = { source, sourceFile, sourceLine };
    return Object.freeze({ economy, indicator, year, value: value ?? undefined, printed, status, scope, ...origin });
  };
  const series = new Map(json.series.map(([economy, rows]) => [economy, rows.map((row) => observation(economy, row))]));
  const at = ([economy, year]: FiguresJson["latest"][number]): [Iso3, Observation][] => {
    const found = series.get(economy)?.find((one) => one.year === year);
    return found === undefined ? [] : [[economy, found]];
  };
  return {
    series,
    latest: new Map(json.latest.flatMap(at)),
    ranks: new Map(json.ranks),
    changes: json.changes,
    groups: new Map(json.groups),
  };
}
