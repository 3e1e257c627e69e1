import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { columnarJson } from "../../src/publishing/columnar-json.ts";
import { csv, type Cell, type Table } from "../../src/publishing/csv.ts";
import { groupTable } from "../../src/publishing/group-table.ts";
import { observationTable } from "../../src/publishing/observation-table.ts";
import type { Derived } from "./derive.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";
import { spreadColumns, spreadRows } from "./spread-rows.ts";

/** A file of /data/v1: its path below that, and its text. */
export type PublishedFile = readonly [path: string, text: string];

export interface Publication {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Leave out what comes from sources whose redistribution is not settled. */
  readonly onlySettled: boolean;
}

/** Every file of /data/v1 but report.json, one after the other. */
export function* publish(publication: Publication): Generator<PublishedFile> {
  const { reference, figures, onlySettled } = publication;
  const sources = new Map(figures.sources.map((source) => [source.key, source]));
  const offered = figures.observations.filter(({ source }) => !onlySettled || sources.get(source)?.redistributionSettled === true);
  const offeredIndicators = new Set(offered.map(({ indicator }) => indicator));
  yield* observationFiles(offered, reference, sources);
  yield* groupFiles(publication, offeredIndicators);
  yield* referenceFiles(publication, offeredIndicators);
  yield* derivedFiles(publication, offeredIndicators);
}

function* observationFiles(
  offered: readonly Observation[],
  { economies, indicators }: ReferenceData,
  sources: ReadonlyMap<string, Source>,
): Generator<PublishedFile> {
  const both = function* (path: string, about: Record<string, string>, observations: readonly Observation[]): Generator<PublishedFile> {
    yield* tableFiles(path, about, observationTable(observations, indicators, sources));
  };
  yield* both("observations", {}, offered);
  const byIndicator = Map.groupBy(offered, ({ indicator }) => indicator);
  for (const [code, observations] of byIndicator) yield* both(`indicators/${code}`, { indicator: code }, observations);
  const byEconomy = Map.groupBy(offered, ({ economy }) => economy);
  for (const { iso3 } of economies) {
    const observations = byEconomy.get(iso3);
    if (observations !== undefined) yield* both(`economies/${iso3.toLowerCase()}`, { economy: iso3 }, observations);
  }
}

function* groupFiles({ reference, derived }: Publication, offered: ReadonlySet<string>): Generator<PublishedFile> {
  for (const group of reference.groups) {
    const figures = new Map<string, readonly GroupFigure[]>();
    for (const [code, indicator] of derived.indicators) {
      const ofGroup = indicator.groups.get(group.code);
      if (!offered.has(code) || ofGroup === undefined) continue;
      // A median over the members that have a value is no figure of a year: it stands beside the years' figures.
      const { figures: byYear, headline } = ofGroup;
      figures.set(code, headline?.method === "median-of-members-with-value" ? [...byYear, headline] : byYear);
    }
    yield* tableFiles(`groups/${group.code}`, { group: group.code }, groupTable(group, figures, reference.indicators));
  }
}

function* referenceFiles({ reference, figures, neighbours }: Publication, offered: ReadonlySet<string>): Generator<PublishedFile> {
  const { economies, groups, indicators } = reference;
  yield table("economies", ["economy", "iso2", "m49", "un_member", "name"], economies.map((one) => [one.iso3, one.iso2, one.m49, one.isMember ? 1 : 0, one.name]));
  yield table(
    "indicators",
    ["code", "theme", "unit", "direction", "decimals", "minimum", "maximum", "averaging", "tolerance_years", "headline", "survey", "sdg", "licence", "note", "offered"],
    [...indicators.values()].map((one) => [
      one.code, one.theme, one.unit, one.direction, one.decimals, one.minimum, one.maximum, one.averaging,
      one.toleranceYears, one.headline ? 1 : 0, one.survey ? 1 : 0, one.sdg, one.licence, one.note, offered.has(one.code) ? 1 : 0,
    ]),
  );
  yield table("groups", ["group", "kind", "members", "basis", "survey_members", "survey_basis"], groups.map((one) => [one.code, one.kind, one.members.length, one.basis, one.surveyMembers.length, one.surveyBasis]));
  yield table(
    "memberships",
    ["group", "economy", "basis"],
    groups.flatMap((group) => [
      ...group.members.map((economy) => [group.code, economy, group.basis]),
      ...(group.surveyBasis === group.basis ? [] : group.surveyMembers.map((economy) => [group.code, economy, group.surveyBasis])),
    ]),
  );
  yield table(
    "sources",
    ["source", "publisher", "title", "url", "licence", "licence_url", "redistribution_settled", "redistribution_note", "retrieved", "citation"],
    figures.sources.map((one) => [one.key, one.publisher, one.title, one.url, one.licence, one.licenceUrl, one.redistributionSettled ? 1 : 0, one.redistributionNote, one.retrieved, one.citation]),
  );
  yield table("neighbours", ["economy", "neighbour"], Object.entries(neighbours).flatMap(([economy, its]) => its.map((one) => [economy, one])));
}

function* derivedFiles({ reference, figures, derived }: Publication, offered: ReadonlySet<string>): Generator<PublishedFile> {
  const indicators = [...derived.indicators].filter(([code]) => offered.has(code));
  const ranks = indicators.flatMap(([code, { ranks }]) => [...ranks].flatMap(([section, all]) => all.map((rank) => ({ code, section: String(section), rank }))));
  yield table(
    "derived/rank",
    ["economy", "indicator", "cross_section", "year", "rank", "of", "basis"],
    ranks.map(({ code, section, rank }) => [rank.economy, code, section, rank.year, rank.rank, rank.of, rank.basis]),
  );
  yield table(
    "derived/percentile",
    ["economy", "indicator", "cross_section", "year", "percentile", "of"],
    ranks.flatMap(({ code, section, rank }) => (rank.percentile === undefined ? [] : [[rank.economy, code, section, rank.year, rank.percentile, rank.of]])),
  );
  yield table(
    "derived/change",
    ["economy", "indicator", "year", "span", "from_year", "value_change", "rank_change", "method_break"],
    indicators.flatMap(([code, { changes }]) =>
      changes.map((one) => [one.economy, code, one.year, one.span, one.fromYear, one.valueChange, one.rankChange, one.methodBreak ? 1 : 0]),
    ),
  );
  yield table("derived/spread", spreadColumns, spreadRows(reference, figures, derived, offered));
}

const table = (path: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): PublishedFile => [`${path}.csv`, csv({ columns, rows })];

function* tableFiles(path: string, about: Record<string, string>, content: Table): Generator<PublishedFile> {
  yield [`${path}.csv`, csv(content)];
  yield [`${path}.json`, columnarJson(about, content)];
}
