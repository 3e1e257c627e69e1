import type { EconomyAlias, Iso3 } from "../../src/model/economy.ts";
import type { Group } from "../../src/model/group.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { SeriesBreak, SurveyEdition } from "../../src/model/survey-edition.ts";
import { readAliases } from "../../src/sources/aliases-table.ts";
import { readBreaks } from "../../src/sources/breaks-table.ts";
import { readEconomies, type NamedEconomy } from "../../src/sources/economies-table.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { readGroups } from "../../src/sources/groups-table.ts";
import { readIndicators } from "../../src/sources/indicators-table.ts";
import { readKnownExceptions } from "../../src/sources/known-exceptions.ts";
import type { LayoutReference } from "../../src/sources/layouts/layout.ts";
import { readPublisherTables, type PublisherTables } from "../../src/sources/publisher-tables.ts";
import type { ReferenceText } from "../../src/sources/reference-rows.ts";
import { readSourcesTable } from "../../src/sources/sources-table.ts";
import { readEditions, readSurveyZeros } from "../../src/sources/survey-tables.ts";
import type { ZeroMeanings } from "../../src/sources/zero-meanings.ts";
import { openInPlace, type OpenTable } from "./own-table.ts";

/** The tables that people maintain, read and joined. */
export interface ReferenceData {
  readonly economies: readonly NamedEconomy[];
  readonly economyByIso3: ReadonlyMap<Iso3, NamedEconomy>;
  /** Other names of economies, for those who look for one. */
  readonly aliases: readonly EconomyAlias[];
  readonly groups: readonly Group[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly editions: readonly SurveyEdition[];
  readonly breaks: readonly SeriesBreak[];
  readonly surveyZeros: ZeroMeanings;
  readonly knownExceptions: ReadonlySet<string>;
  /** Cells in which publishers print 0 for want of a figure, to be read with the figures. */
  readonly priceZeros: ReferenceText;
  /** What is known of publishers' own files. */
  readonly publishers: PublisherTables;
  /** Sources of reference tables; those of figures describe themselves. */
  readonly sources: readonly Source[];
  /** Paths of the tables that were read. */
  readonly tables: readonly string[];
}

const folder = "data/reference";

/** Reads data/reference; what is wrong in it is added to `faults`. */
export function readReference(faults: Fault[], open: OpenTable = openInPlace): ReferenceData {
  const tables: string[] = [];
  const text = (name: string): ReferenceText => {
    const table = open(`${folder}/${name}.csv`, faults);
    tables.push(table.file);
    return table;
  };
  const economies = readEconomies(text("economies"), faults);
  const indicators = readIndicators(text("indicators"), faults);
  const editions = readEditions(text("survey-editions"), faults);
  const codes = new Set(economies.map(({ iso3 }) => iso3));
  const indicatorCodes = new Set(indicators.map(({ code }) => code));
  return {
    economies,
    economyByIso3: new Map(economies.map((economy) => [economy.iso3, economy])),
    aliases: readAliases(text("economy-aliases"), codes, faults),
    groups: readGroups(text("groups"), text("memberships"), economies, faults),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    editions,
    breaks: readBreaks(text("breaks"), codes, indicatorCodes, faults),
    surveyZeros: readSurveyZeros(text("survey-zeros"), codes, editions, faults),
    knownExceptions: readKnownExceptions(text("known-exceptions"), codes, indicatorCodes, faults),
    priceZeros: text("price-zeros"),
    publishers: readPublishers(text, codes, indicatorCodes, faults),
    sources: readSourcesTable(text("sources"), faults),
    tables,
  };
}

function readPublishers(
  text: (name: string) => ReferenceText,
  economies: ReadonlySet<Iso3>,
  indicators: ReadonlySet<string>,
  faults: Fault[],
): PublisherTables {
  const [columns, names, codes] = [text("publisher-columns"), text("publisher-names"), text("publisher-codes")];
  const [series, phrases, sources] = [text("publisher-series"), text("publisher-phrases"), text("publisher-sources")];
  return readPublisherTables({ columns, names, codes, series, phrases, sources }, economies, indicators, faults);
}

/** What publishers' files are read by. */
export function downloadReference({ economyByIso3, ...reference }: ReferenceData): LayoutReference {
  const { indicators, knownExceptions, publishers, surveyZeros, editions, groups } = reference;
  return { economies: economyByIso3, indicators, knownExceptions, publishers, surveyZeros, editions, groups };
}
