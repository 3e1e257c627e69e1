import { readFileSync } from "node:fs";
import type { Group } from "../../src/model/group.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { SeriesBreak, SurveyEdition } from "../../src/model/survey-edition.ts";
import type { ZeroMeanings } from "../../src/sources/edition-table.ts";
import type { Fault } from "../../src/sources/fault.ts";
import {
  readBreaks,
  readEconomies,
  readEditions,
  readGroups,
  readIndicators,
  readKnownExceptions,
  readMemberships,
  readSourcesTable,
  readSurveyZeros,
  type NamedEconomy,
  type ReferenceText,
} from "../../src/sources/reference-tables.ts";

/** The tables that people maintain, read and joined. */
export interface ReferenceData {
  readonly economies: readonly NamedEconomy[];
  readonly groups: readonly Group[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly editions: readonly SurveyEdition[];
  readonly breaks: readonly SeriesBreak[];
  readonly surveyZeros: ZeroMeanings;
  readonly knownExceptions: ReadonlySet<string>;
  /** Sources of reference tables; those of figures describe themselves. */
  readonly sources: readonly Source[];
}

const folder = "data/reference";

/** A reference table as text with its path. */
export function referenceText(name: string): ReferenceText {
  const file = `${folder}/${name}.csv`;
  return { file, text: readFileSync(file, "utf8") };
}

/** Reads data/reference; what is wrong in it is added to `faults`. */
export function readReference(faults: Fault[]): ReferenceData {
  const economies = readEconomies(referenceText("economies"), faults);
  const codes = new Set(economies.map(({ iso3 }) => iso3));
  const memberships = readMemberships(referenceText("memberships"), codes, faults);
  const indicators = readIndicators(referenceText("indicators"), faults);
  return {
    economies,
    groups: readGroups(referenceText("groups"), memberships, economies, faults),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    editions: readEditions(referenceText("survey-editions"), faults),
    breaks: readBreaks(referenceText("breaks"), new Set(indicators.map(({ code }) => code)), faults),
    surveyZeros: readSurveyZeros(referenceText("survey-zeros"), faults),
    knownExceptions: readKnownExceptions(referenceText("known-exceptions"), faults),
    sources: readSourcesTable(referenceText("sources"), faults),
  };
}
