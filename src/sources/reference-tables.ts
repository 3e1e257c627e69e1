import type { Economy } from "../model/economy.ts";
import { groupKinds, type Group, type MembershipBasis } from "../model/group.ts";
import { averagings, directions, type Indicator } from "../model/indicator.ts";
import { statuses, type Status } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import type { SeriesBreak, SurveyEdition } from "../model/survey-edition.ts";
import { readCsvTable, type Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** Text of a reference table with its path, as a reader wants it. */
export interface ReferenceText {
  readonly text: string;
  readonly file: string;
}

/** Rows mapped to nouns; a row with a fault is left out, and the fault kept. */
function readRows<T>(
  { text, file }: ReferenceText,
  required: readonly string[],
  faults: Fault[],
  read: (row: Row, fail: (column: string, message: string, advice: string) => void) => T,
): T[] {
  const table = readCsvTable(text, file, required);
  faults.push(...table.faults);
  const kept: T[] = [];
  for (const row of table.rows) {
    const before = faults.length;
    const noun = read(row, (column, message, advice) => faults.push(row.fault("reference", column, message, advice)));
    if (faults.length === before) kept.push(noun);
  }
  return kept;
}

const orUndefined = (text: string): string | undefined => (text === "" ? undefined : text);
const numberOrUndefined = (text: string): number | undefined => (text === "" ? undefined : Number(text));

export type NamedEconomy = Economy & { readonly name: string };

export function readEconomies(table: ReferenceText, faults: Fault[]): NamedEconomy[] {
  return readRows(table, ["iso3", "iso2", "m49", "un_member", "name"], faults, (row, fail) => {
    if (!/^[A-Z]{3}$/.test(row.at("iso3")))
      fail("iso3", `"${row.at("iso3")}" is no alpha-3 code; expected three capitals.`, "Write the ISO 3166-1 alpha-3 code.");
    return {
      iso3: row.at("iso3"),
      iso2: row.at("iso2"),
      m49: orUndefined(row.at("m49")),
      isMember: row.at("un_member") === "1",
      name: row.at("name"),
    };
  });
}

export function readIndicators(table: ReferenceText, faults: Fault[]): Indicator[] {
  const required = ["code", "theme", "unit", "direction", "decimals", "minimum", "maximum", "largest_move", "averaging"];
  required.push("class_breaks", "tolerance_years", "headline", "survey", "sdg", "licence", "note");
  return readRows(table, required, faults, (row, fail) => {
    const oneOf = <T extends string>(column: string, known: readonly T[]): T => {
      const came = row.at(column);
      const found = known.find((word) => word === came);
      if (found !== undefined) return found;
      fail(column, `"${came}" is not known; expected one of ${known.join(", ")}.`, `Write "${nearest(came, known) ?? known[0]}" if that is meant.`);
      return known[0] as T;
    };
    return {
      code: row.at("code"),
      theme: row.at("theme"),
      unit: row.at("unit"),
      direction: oneOf("direction", directions),
      decimals: Number(row.at("decimals")),
      minimum: numberOrUndefined(row.at("minimum")),
      maximum: numberOrUndefined(row.at("maximum")),
      largestMove: numberOrUndefined(row.at("largest_move")),
      classBreaks: row.at("class_breaks").split(";").filter(Boolean).map(Number),
      averaging: oneOf("averaging", averagings),
      toleranceYears: Number(row.at("tolerance_years")),
      headline: row.at("headline") === "1",
      survey: row.at("survey") === "1",
      sdg: orUndefined(row.at("sdg")),
      licence: row.at("licence"),
      note: orUndefined(row.at("note")),
    };
  });
}

interface Membership {
  readonly group: string;
  readonly economy: string;
  readonly basis: string;
}

export function readMemberships(table: ReferenceText, economies: ReadonlySet<string>, faults: Fault[]): Membership[] {
  return readRows(table, ["group", "economy", "basis"], faults, (row, fail) => {
    if (!economies.has(row.at("economy")))
      fail("economy", `"${row.at("economy")}" is no economy of economies.csv.`, "Mend the code, or add the economy.");
    return { group: row.at("group"), economy: row.at("economy"), basis: row.at("basis") };
  });
}

/** Groups with their members for Survey indices and for everything else. */
export function readGroups(
  table: ReferenceText,
  memberships: readonly Membership[],
  economies: readonly Economy[],
  faults: Fault[],
): Group[] {
  const isMember = new Set(economies.filter((economy) => economy.isMember).map(({ iso3 }) => iso3));
  const all = economies.map(({ iso3 }) => iso3);
  return readRows(table, ["code", "kind"], faults, (row, fail) => {
    const code = row.at("code");
    const kind = groupKinds.find((known) => known === row.at("kind"));
    if (kind === undefined) fail("kind", `"${row.at("kind")}" is no kind of group; expected one of ${groupKinds.join(", ")}.`, "Mend the kind.");
    if (code === "world")
      return { code, kind: "world", surveyMembers: [...isMember], surveyBasis: "survey-2024", members: all, basis: "all" };
    const rows = memberships.filter(({ group }) => group === code);
    if (rows.length === 0) fail("code", `"${code}" has no members in memberships.csv.`, "Add its members, or remove the group.");
    const bases = [...new Set(rows.map(({ basis }) => basis))] as MembershipBasis[];
    const surveyBasis = bases.find((basis) => basis === "survey-2024") ?? bases[0] ?? "all";
    const basis = bases.find((basis) => basis !== "survey-2024") ?? bases[0] ?? "all";
    const of = (wanted: MembershipBasis): string[] =>
      rows.filter((membership) => membership.basis === wanted).map(({ economy }) => economy).sort();
    return {
      code,
      kind: kind ?? "world",
      surveyMembers: of(surveyBasis).filter((iso3) => isMember.has(iso3)),
      surveyBasis,
      members: of(basis),
      basis,
    };
  });
}

export function readSourcesTable(table: ReferenceText, faults: Fault[]): Source[] {
  return readRows(table, ["key", "publisher", "title", "licence", "redistribution_settled"], faults, (row) => ({
    key: row.at("key"),
    publisher: row.at("publisher"),
    title: row.at("title"),
    url: orUndefined(row.at("url")),
    licence: row.at("licence"),
    licenceUrl: orUndefined(row.at("licence_url")),
    redistributionSettled: row.at("redistribution_settled").startsWith("yes"),
    redistributionNote: row.at("redistribution_settled"),
    retrieved: orUndefined(row.at("retrieved")),
    citation: row.at("citation"),
  }));
}

export function readEditions(table: ReferenceText, faults: Fault[]): SurveyEdition[] {
  const weight = (text: string): number => {
    const [part = "0", whole = "1"] = text.split("/");
    return Number(part) / Number(whole);
  };
  return readRows(table, ["year", "name", "weight_osi", "weight_tii", "weight_hci", "weights_basis"], faults, (row) => ({
    year: Number(row.at("year")),
    name: row.at("name"),
    weights: { osi: weight(row.at("weight_osi")), tii: weight(row.at("weight_tii")), hci: weight(row.at("weight_hci")) },
    weightsBasis: row.at("weights_basis"),
  }));
}

export function readBreaks(table: ReferenceText, indicators: ReadonlySet<string>, faults: Fault[]): SeriesBreak[] {
  return readRows(table, ["indicator", "economy", "year", "reason"], faults, (row, fail) => {
    if (!indicators.has(row.at("indicator")))
      fail("indicator", `"${row.at("indicator")}" is no indicator.`, `Write "${nearest(row.at("indicator"), indicators) ?? ""}" if that is meant.`);
    return {
      indicator: row.at("indicator"),
      economy: orUndefined(row.at("economy")),
      year: Number(row.at("year")),
      reason: row.at("reason"),
    };
  });
}

/** What each printed zero of the survey tables means, by `economy/edition/cell`. */
export function readSurveyZeros(table: ReferenceText, faults: Fault[]): Map<string, Status> {
  return new Map(
    readRows(table, ["iso3", "edition", "cell", "printed", "status", "meaning"], faults, (row, fail) => {
      const status = statuses.find((known) => known === row.at("status"));
      if (status === undefined) fail("status", `"${row.at("status")}" is no status; expected A, I, L or M.`, "Mend the status.");
      return [`${row.at("iso3")}/${row.at("edition")}/${row.at("cell")}`, status ?? "A"] as const;
    }),
  );
}

/** Published values outside their range that are kept: `indicator/economy/year/value`. */
export function readKnownExceptions(table: ReferenceText, faults: Fault[]): Set<string> {
  return new Set(
    readRows(table, ["indicator", "economy", "year", "value", "reason"], faults, (row) =>
      ["indicator", "economy", "year", "value"].map((column) => row.at(column)).join("/"),
    ),
  );
}
