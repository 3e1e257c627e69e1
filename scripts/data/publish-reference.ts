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
}

const flag = (is: boolean): number => (is ? 1 : 0);

/** Economies, indicators, groups, memberships, sources and land neighbours. */
export function* publishReference(publication: ReferencePublication): Generator<PublishedFile> {
  const { reference, sources, neighbours, offered } = publication;
  yield csvFile(
    "economies",
    ["economy", "iso2", "m49", "un_member", "name"],
    reference.economies.map((one) => [one.iso3, one.iso2, one.m49, flag(one.isMember), one.name]),
  );
  yield indicatorFile([...reference.indicators.values()], offered);
  yield* groupFiles(reference.groups);
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

function* groupFiles(groups: ReferenceData["groups"]): Generator<PublishedFile> {
  yield csvFile(
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
  yield csvFile(
    "memberships",
    ["group", "economy", "basis"],
    groups.flatMap(({ code, members, basis, surveyMembers, surveyBasis }) => [
      ...members.map((economy) => [code, economy, basis]),
      ...(surveyBasis === basis ? [] : surveyMembers.map((economy) => [code, economy, surveyBasis])),
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
