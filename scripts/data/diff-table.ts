import type { Observation } from "../../src/model/observation.ts";
import type { Moved, SeriesDiff } from "./diff-series.ts";

/** How many of the largest changes are told. */
const told = 5;

const heads = ["indicator", "before", "after", "added", "changed", "removed", "statuses", "economies"];

/** What would become of the figures as a plain table, then what moved in each indicator. */
export function diffTable(diffs: readonly SeriesDiff[]): string {
  const rows = [heads, ...diffs.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [...lines, ...diffs.flatMap(detailsOf)].join("\n");
}

function rowOf(diff: SeriesDiff): string[] {
  const { indicator, figuresBefore, figuresAfter, added, changed, removed, statusMoved } = diff;
  const counts = [figuresBefore, figuresAfter, added.length, changed.length, removed.length, statusMoved.length];
  const economies = `+${diff.economiesGained.length} −${diff.economiesLost.length}`;
  return [indicator, ...counts.map(String), economies];
}

function detailsOf(diff: SeriesDiff): string[] {
  const { changed, statusMoved, restated, absencesStated, absencesDropped, economiesGained, economiesLost } = diff;
  const largest = changed.length > told ? `the ${told} largest of ${changed.length} changes` : "changes";
  const some = (what: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${what}:`, ...lines.map((line) => `    ${line}`)];
  const others = [
    ...some(largest, changed.slice(0, told).map(changeLine)),
    ...some("statuses that moved", statusLines(statusMoved)),
    ...some("absences stated now", absencesStated.length === 0 ? [] : [placesOf(absencesStated)]),
    ...some("absences no longer stated", absencesDropped.length === 0 ? [] : [placesOf(absencesDropped)]),
    ...some("same value in other digits or of another scope", restated.length === 0 ? [] : [restatedLine(restated)]),
    // Of a series that is new all are gained.
    ...some("economies gained", economiesGained.length === 0 || diff.figuresBefore === 0 ? [] : [economiesGained.join(", ")]),
    ...some("economies lost", economiesLost.length === 0 ? [] : [economiesLost.join(", ")]),
  ];
  return others.length === 0 ? [] : ["", diff.indicator, ...others];
}

function changeLine({ before, after }: Moved): string {
  return `${after.economy} ${after.year}   ${before.printed} → ${after.printed}`;
}

/** Every status that moved, by what it moved from and to. */
function statusLines(moved: readonly Moved[]): string[] {
  const ways = Map.groupBy(moved, ({ before, after }) => `${before.status} → ${after.status}`);
  return [...ways].map(([way, its]) => `${way}   ${placesOf(its.map(({ after }) => after))}`);
}

function restatedLine(restated: readonly Moved[]): string {
  const [first] = restated;
  const words = ({ printed, scope }: Observation): string => (scope === "" ? printed : `${printed} (${scope})`);
  const example = first === undefined ? "" : `${first.after.economy} ${first.after.year}`;
  return `${restated.length}, for instance ${example}   ${first ? `${words(first.before)} → ${words(first.after)}` : ""}`;
}

/** Economies with their years, those of the same years together, as in `EST, KEN 2001–2005, 2007; TUV 2003`. */
export function placesOf(observations: readonly Pick<Observation, "economy" | "year">[]): string {
  const byEconomy = Map.groupBy(observations, ({ economy }) => economy);
  const inOrder = [...byEconomy].sort(([a], [b]) => (a < b ? -1 : 1));
  const alike = Map.groupBy(inOrder, ([, its]) => yearRanges(its.map(({ year }) => year)));
  return [...alike].map(([years, its]) => `${its.map(([economy]) => economy).join(", ")} ${years}`).join("; ");
}

/** Years as in `2001–2005, 2007`. */
export function yearRanges(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && year <= last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
