import type { Iso3 } from "../../src/model/economy.ts";
import type { MembershipBasis } from "../../src/model/group.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import { csvFile, type PublishedFile } from "./published-file.ts";
import type { ReferenceData } from "./read-reference.ts";

interface ReferencePublication {
  readonly reference: ReferenceData;
  readonly sources: readonly Source[];
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Codes of the indicators with figures to download. */
  readonly offered: ReadonlySet<string>;
  /** Leave out the lists of members whose redistribution is not settled. */
  readonly onlySettled: boolean;
}

/** The source whose licence a list of members goes by; none where the list is ours or under an open licence. */
const listSource: Readonly<Record<MembershipBasis, string | undefined>> = {
  "survey-2024": "ta2024-es",
  "unsd-m49": "unsd-m49",
  "world-bank-2023": undefined,
  "itu-2023": undefined,
  all: undefined,
};

const flag = (is: boolean): number => (is ? 1 : 0);

/** Economies, indicators, groups, memberships, sources and land neighbours. */
export function* publishReference(publication: ReferencePublication): Generator<PublishedFile> {
  const { reference, sources, neighbours, offered, onlySettled } = publication;
  yield csvFile(
    "economies",
    ["economy", "iso2", "m49", "un_member", "name"],
    reference.economies.map((one) => [one.iso3, one.iso2, one.m49, flag(one.isMember), one.name]),
  );
  yield indicatorFile([...reference.indicators.values()], offered);
  yield groupFile(reference.groups);
  yield membershipFile(reference.groups, (basis) => !onlySettled || isSettled(basis, sources));
  yield sourceFile(sources);
  yield csvFile(
    "neighbours",
    ["economy", "neighbour"],
    Object.entries(neighbours).flatMap(([economy, its]) => its.map((one) => [economy, one])),
  );
}

function indicatorFile(indicators: readonly Indicator[], offered: ReadonlySet<string>): PublishedFile {
  const cells: Readonly<Record<string, (one: Indicator) => Cell>> = {
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
  return csvFile("indicators", Object.keys(cells), rows);
}

/** Whether a list may be passed on without question; of a source that this build does not know it is not known. */
function isSettled(basis: MembershipBasis, sources: readonly Source[]): boolean {
  const key = listSource[basis];
  return key === undefined || sources.some((source) => source.key === key && source.redistributionSettled);
}

function groupFile(groups: ReferenceData["groups"]): PublishedFile {
  return csvFile(
    "groups",
    ["group", "kind", "members", "basis", "survey_members", "survey_basis"],
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

function membershipFile(groups: ReferenceData["groups"], offers: (basis: MembershipBasis) => boolean): PublishedFile {
  const rows = (code: string, members: readonly Iso3[], basis: MembershipBasis) =>
    offers(basis) ? members.map((economy) => [code, economy, basis]) : [];
  return csvFile(
    "memberships",
    ["group", "economy", "basis"],
    groups.flatMap(({ code, members, basis, surveyMembers, surveyBasis }) => [
      ...rows(code, members, basis),
      ...(surveyBasis === basis ? [] : rows(code, surveyMembers, surveyBasis)),
    ]),
  );
}

function sourceFile(sources: readonly Source[]): PublishedFile {
  const columns = ["source", "publisher", "title", "url", "licence", "licence_url", "redistribution_settled"];
  return csvFile(
    "sources",
    [...columns, "redistribution_note", "retrieved", "citation"],
    sources.map((one) => [
      one.key,
      one.publisher,
      one.title,
      one.url,
      one.licence,
      one.licenceUrl,
      flag(one.redistributionSettled),
      one.redistributionNote,
      one.retrieved,
      one.citation,
    ]),
  );
}
