import type { GroupFigure } from "../../src/model/group-figure.ts";
import { similarityMeasures } from "../../src/model/similarity-measures.ts";
import { groupTable } from "../../src/publishing/group-table.ts";
import type { Derived } from "./derive.ts";
import { bothFiles, csvFile, type PublishedFile } from "./published-file.ts";
import { publishReadings } from "./publish-readings.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";
import { spreadColumns, spreadRows } from "./spread-rows.ts";

interface DerivedPublication {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  /** Codes of the indicators with figures to download. */
  readonly offered: ReadonlySet<string>;
}

/** Figures of groups, ranks, percentile positions, changes and spreads. */
export function* publishDerived(publication: DerivedPublication): Generator<PublishedFile> {
  const { reference, figures, derived, offered } = publication;
  const indicators: Derived["indicators"] = new Map([...derived.indicators].filter(([code]) => offered.has(code)));
  for (const group of reference.groups) {
    const ofGroup = groupFigures(group.code, indicators);
    yield* bothFiles(`groups/${group.code}`, { group: group.code }, groupTable(group, ofGroup, reference.indicators));
  }
  yield* rankFiles(indicators);
  yield changeFile(indicators);
  yield csvFile("derived/spread", spreadColumns, spreadRows(reference, figures, derived, offered));
  if (similarityMeasures.every(({ code }) => offered.has(code))) yield similarityFile(derived.similar);
  // They are of the indices of the Survey, all of the same source.
  if (offered.has("egdi")) yield* publishReadings(derived.readings, reference.breaks);
}

function similarityFile(similar: Derived["similar"]): PublishedFile {
  const columns = ["economy", "similar", "place", "distance", "indicators_in_common", "first_year", "last_year"];
  const rows = [...similar].flatMap(([economy, its]) =>
    its.map((one, index) => [
      economy,
      one.economy,
      index + 1,
      one.distance,
      one.inCommon,
      one.firstYear,
      one.lastYear,
    ]),
  );
  return csvFile("derived/similarity", columns, rows);
}

function groupFigures(group: string, indicators: Derived["indicators"]): Map<string, readonly GroupFigure[]> {
  const figures = new Map<string, readonly GroupFigure[]>();
  for (const [code, { groups }] of indicators) {
    const ofGroup = groups.get(group);
    if (ofGroup === undefined) continue;
    // A median over the members that have a value is no figure of a year: it stands beside the years' figures.
    const { figures: byYear, headline } = ofGroup;
    figures.set(code, headline?.method === "median-of-members-with-value" ? [...byYear, headline] : byYear);
  }
  return figures;
}

function* rankFiles(indicators: Derived["indicators"]): Generator<PublishedFile> {
  const ranks = [...indicators].flatMap(([code, { ranks: bySection }]) =>
    [...bySection].flatMap(([section, all]) => all.map((one) => ({ ...one, code, section: String(section) }))),
  );
  yield csvFile(
    "derived/rank",
    ["economy", "indicator", "cross_section", "year", "rank", "of", "basis"],
    ranks.map((one) => [one.economy, one.code, one.section, one.year, one.rank, one.of, one.basis]),
  );
  yield csvFile(
    "derived/percentile",
    ["economy", "indicator", "cross_section", "year", "percentile", "of"],
    ranks
      .filter(({ percentile }) => percentile !== undefined)
      .map((one) => [one.economy, one.code, one.section, one.year, one.percentile, one.of]),
  );
}

function changeFile(indicators: Derived["indicators"]): PublishedFile {
  const changes = [...indicators].flatMap(([code, its]) => its.changes.map((change) => ({ ...change, code })));
  return csvFile(
    "derived/change",
    ["economy", "indicator", "year", "span", "from_year", "value_change", "rank_change", "method_break"],
    changes.map((one) => [
      one.economy,
      one.code,
      one.year,
      one.span,
      one.fromYear,
      one.valueChange,
      one.rankChange,
      one.methodBreak ? 1 : 0,
    ]),
  );
}
