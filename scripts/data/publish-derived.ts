import type { GroupFigure } from "../../src/model/group-figure.ts";
import { similarityMeasures } from "../../src/model/similarity-measures.ts";
import { derivedLicence, joinedLicences } from "../../src/publishing/licence-texts.ts";
import { groupTable } from "../../src/publishing/group-table.ts";
import { changeKind, percentileKind, rankKind, spreadKind } from "../../src/publishing/tables/derived.ts";
import { groupFiguresKind } from "../../src/publishing/tables/group-figures.ts";
import { correlationKind, similarityKind } from "../../src/publishing/tables/readings.ts";
import type { Derived } from "./derive.ts";
import { deriveCorrelations } from "./derive-correlations.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";
import { publishDivide } from "./publish-divide.ts";
import { outlierCodes, publishOutliers } from "./publish-outliers.ts";
import { publishReadings } from "./publish-readings.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";
import { spreadRows } from "./spread-rows.ts";

interface DerivedPublication {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  /** Codes of the indicators with figures to download. */
  readonly offered: ReadonlySet<string>;
}

/** Figures of groups, ranks, percentile positions, changes and spreads. */
export function* publishDerived(publication: DerivedPublication): Generator<PublishedTable> {
  const { reference, figures, derived, offered } = publication;
  const indicators: Derived["indicators"] = new Map([...derived.indicators].filter(([code]) => offered.has(code)));
  for (const group of reference.groups) {
    const ofGroup = groupFigures(group.code, indicators);
    const parts = [...ofGroup].map((one) => groupTable(group, new Map([one]), reference.indicators).rows);
    const table = plainTable(`groups/${group.code}`, groupFiguresKind, ...parts);
    yield { ...table, about: { group: group.code }, forms: ["csv", "json", "xlsx"] };
  }
  const licence = (code: string): string => derivedLicence(reference.indicators.get(code)?.licence ?? "");
  yield* rankTables(indicators, licence);
  yield changeTable(indicators, licence);
  yield plainTable("derived/spread", spreadKind, spreadRows(reference, figures, derived, offered, licence));
  if (similarityMeasures.every(({ code }) => offered.has(code))) yield similarityTable(derived.similar, licence);
  yield publishDivide(derived.divide, offered, new Set(reference.indicators.keys()), licence);
  if (outlierCodes.every((code) => offered.has(code))) yield publishOutliers(derived.outliers, licence);
  yield correlationTable(indicators, licence);
  // They are of the indices of the Survey, all of the same source.
  if (offered.has("egdi")) yield* publishReadings(derived.readings, reference.breaks, licence("egdi"));
}

function similarityTable(similar: Derived["similar"], licence: (code: string) => string): PublishedTable {
  const terms = joinedLicences(similarityMeasures.map(({ code }) => licence(code)).sort().reverse());
  const rows = [...similar].flatMap(([economy, its]) =>
    its.map((one, index) => [
      economy,
      one.economy,
      index + 1,
      one.distance,
      one.inCommon,
      one.firstYear,
      one.lastYear,
      terms,
    ]),
  );
  return plainTable("derived/similarity", similarityKind, rows);
}

function correlationTable(indicators: Derived["indicators"], licence: (code: string) => string): PublishedTable {
  const rows = deriveCorrelations(indicators).map(({ x, y, economies, firstYear, lastYear, spearman, pearson }) => [
    x,
    y,
    economies,
    firstYear,
    lastYear,
    ...[spearman, pearson].flatMap(({ coefficient, interval = [undefined, undefined] }) => [coefficient, ...interval]),
    joinedLicences([licence(x), licence(y)]),
  ]);
  return plainTable("derived/correlation", correlationKind, rows);
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

/** Indicators are parts of these tables: the rows of each are under one licence. */
function* rankTables(indicators: Derived["indicators"], licence: (code: string) => string): Generator<PublishedTable> {
  const ranks = [...indicators].map(([code, { ranks: bySection }]) =>
    [...bySection].flatMap(([section, all]) =>
      all.map((one) => ({ one, code, section: String(section), terms: licence(code) })),
    ),
  );
  yield plainTable(
    "derived/rank",
    rankKind,
    ...ranks.map((its) =>
      its.map(({ one, code, section, terms }) => [
        one.economy,
        code,
        section,
        one.year,
        one.rank,
        one.of,
        one.basis,
        terms,
      ]),
    ),
  );
  yield plainTable(
    "derived/percentile",
    percentileKind,
    ...ranks.map((its) =>
      its
        .filter(({ one }) => one.percentile !== undefined)
        .map(({ one, code, section, terms }) => [one.economy, code, section, one.year, one.percentile, one.of, terms]),
    ),
  );
}

function changeTable(indicators: Derived["indicators"], licence: (code: string) => string): PublishedTable {
  return plainTable(
    "derived/change",
    changeKind,
    ...[...indicators].map(([code, { changes }]) =>
      changes.map((one) => [
        one.economy,
        code,
        one.year,
        one.span,
        one.fromYear,
        one.valueChange,
        one.rankChange,
        one.methodBreak ? 1 : 0,
        licence(code),
      ]),
    ),
  );
}
