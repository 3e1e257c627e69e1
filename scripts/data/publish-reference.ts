import type { Iso3 } from "../../src/model/economy.ts";
import type { MembershipBasis } from "../../src/model/group.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import {
  economiesKind,
  groupsKind,
  indicatorsKind,
  membershipsKind,
  neighboursKind,
  sourcesKind,
} from "../../src/publishing/tables/reference.ts";
import { isSettledList } from "./membership-lists.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";
import type { ReferenceData } from "./read-reference.ts";
import { sourceRow } from "./source-row.ts";

interface ReferencePublication {
  readonly reference: ReferenceData;
  readonly sources: readonly Source[];
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Codes of the indicators with figures to download. */
  readonly offered: ReadonlySet<string>;
  /** Leave out the lists of members whose redistribution is not settled. */
  readonly onlySettled: boolean;
}

const flag = (is: boolean): number => (is ? 1 : 0);

/** Economies, indicators, groups, memberships, sources and land neighbours. */
export function* publishReference(publication: ReferencePublication): Generator<PublishedTable> {
  const { reference, sources, neighbours, offered, onlySettled } = publication;
  yield plainTable(
    "economies",
    economiesKind,
    reference.economies.map((one) => [one.iso3, one.iso2, one.m49, flag(one.isMember), one.name]),
  );
  yield indicatorTable([...reference.indicators.values()], offered);
  yield groupTable(reference.groups);
  yield membershipTable(reference.groups, (basis) => !onlySettled || isSettledList(basis, sources));
  yield plainTable("sources", sourcesKind, sources.map(sourceRow));
  yield plainTable(
    "neighbours",
    neighboursKind,
    Object.entries(neighbours).flatMap(([economy, its]) => its.map((one) => [economy, one])),
  );
}

function indicatorTable(indicators: readonly Indicator[], offered: ReadonlySet<string>): PublishedTable {
  const cells: Readonly<Record<(typeof indicatorsKind.columns)[number]["name"], (one: Indicator) => Cell>> = {
    code: ({ code }) => code,
    theme: ({ theme }) => theme,
    unit: ({ unit }) => unit,
    direction: ({ direction }) => direction,
    decimals: ({ decimals }) => decimals,
    minimum: ({ minimum }) => minimum,
    maximum: ({ maximum }) => maximum,
    averaging: ({ averaging }) => averaging,
    tolerance_years: ({ toleranceYears }) => toleranceYears,
    headline: ({ headline }) => flag(headline),
    survey: ({ survey }) => flag(survey),
    sdg: ({ sdg }) => sdg,
    licence: ({ licence }) => licence,
    note: ({ note }) => note,
    offered: ({ code }) => flag(offered.has(code)),
  };
  const rows = indicators.map((one) => Object.values(cells).map((cell) => cell(one)));
  return plainTable("indicators", indicatorsKind, rows);
}

function groupTable(groups: ReferenceData["groups"]): PublishedTable {
  return plainTable(
    "groups",
    groupsKind,
    groups.map((one) => [
      one.code,
      one.kind,
      one.members.length,
      one.basis,
      one.surveyMembers.length,
      one.surveyBasis,
    ]),
  );
}

function membershipTable(groups: ReferenceData["groups"], offers: (basis: MembershipBasis) => boolean): PublishedTable {
  const rows = (code: string, members: readonly Iso3[], basis: MembershipBasis) =>
    offers(basis) ? members.map((economy) => [code, economy, basis]) : [];
  return plainTable(
    "memberships",
    membershipsKind,
    groups.flatMap(({ code, members, basis, surveyMembers, surveyBasis }) => [
      ...rows(code, members, basis),
      ...(surveyBasis === basis ? [] : rows(code, surveyMembers, surveyBasis)),
    ]),
  );
}
