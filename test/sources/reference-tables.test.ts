import { expect, test } from "vitest";
import { readAliases } from "../../src/sources/aliases-table.ts";
import { readBreaks } from "../../src/sources/breaks-table.ts";
import { readEconomies } from "../../src/sources/economies-table.ts";
import { formatFaults, type Fault } from "../../src/sources/fault.ts";
import { readGroups } from "../../src/sources/groups-table.ts";
import { readIndicators } from "../../src/sources/indicators-table.ts";
import { readKnownExceptions } from "../../src/sources/known-exceptions.ts";
import { readSourcesTable } from "../../src/sources/sources-table.ts";
import { readEditions, readSurveyZeros } from "../../src/sources/survey-tables.ts";

/** Reads a table and answers with what it holds and the faults as they are printed. */
function reading<T>(read: (faults: Fault[]) => T): { found: T; faults: string } {
  const faults: Fault[] = [];
  const found = read(faults);
  return { found, faults: formatFaults(faults) };
}
const table = (name: string, text: string) => ({ file: `data/reference/${name}.csv`, text });
const economyCodes = new Set(["EST", "KEN", "PRI"]);
const indicatorCodes = new Set(["egdi", "hci"]);

const economies = (rows: string) =>
  reading((faults) => readEconomies(table("economies", `iso3,iso2,m49,un_member,name\n${rows}`), faults));

test("an economy without an M49 code has none", () => {
  expect(economies("EST,EE,233,1,Estonia\nXKX,XK,,0,Kosovo\n")).toEqual({
    found: [
      { iso3: "EST", iso2: "EE", m49: "233", isMember: true, name: "Estonia" },
      { iso3: "XKX", iso2: "XK", m49: undefined, isMember: false, name: "Kosovo" },
    ],
    faults: "",
  });
});

test("a code, a flag, an empty cell and a key given twice are faults, and their rows are left out", () => {
  expect(
    economies("est,EE,233,1,Estonia\nKEN,KE,404,yes,\nPRI,PR,630,0,Puerto Rico\nPRI,PR,630,0,Puerto Rico\n"),
  ).toEqual({
    found: [{ iso3: "PRI", iso2: "PR", m49: "630", isMember: false, name: "Puerto Rico" }],
    faults:
      'data/reference/economies.csv:2:1, column "iso3": "est" is no alpha-3 code; expected three capitals.\n' +
      "  Write the ISO 3166-1 alpha-3 code.\n" +
      'data/reference/economies.csv:3:12, column "un_member": "yes" is no flag; expected 1 or 0.\n' +
      "  Write 1 for yes.\n" +
      'data/reference/economies.csv:3:16, column "name": the cell is empty; expected a text.\n' +
      "  Fill it in.\n" +
      'data/reference/economies.csv:5:1, column "iso3": "PRI" stands already in line 4.\n' +
      "  Keep one of the two rows.",
  });
});

const indicatorHeader =
  "code,theme,unit,direction,decimals,minimum,maximum,largest_move,averaging,class_breaks,tolerance_years,headline,survey,sdg,licence,note\n";
const indicators = (rows: string) =>
  reading((faults) => readIndicators(table("indicators", indicatorHeader + rows), faults));

test("an open end, no largest move and no classes of its own are said by empty cells", () => {
  const { found, faults } = indicators("price,prices,USD,lower,2,0,,,median,,3,1,0,,CC BY 4.0,\n");
  expect(faults).toBe("");
  expect(found).toMatchObject([
    { code: "price", minimum: 0, maximum: undefined, largestMove: undefined, classBreaks: [], headline: true },
  ]);
});

test("a word that is not known and a number that is none are faults", () => {
  expect(indicators("egdi,readiness,index,up,four,0,1,,unwieghted,0.25;half,0,1,1,,CC BY 4.0,\n").faults).toBe(
    'data/reference/indicators.csv:2:22, column "direction": "up" is not known; ' +
      "expected one of higher, lower, neither.\n  Write one of these.\n" +
      'data/reference/indicators.csv:2:25, column "decimals": "four" is not a number; ' +
      "expected digits with a decimal point.\n  Write the number alone.\n" +
      'data/reference/indicators.csv:2:35, column "averaging": "unwieghted" is not known; ' +
      "expected one of unweighted, population-weighted, sum, median, none.\n" +
      '  Write "unweighted" if that is meant.\n' +
      'data/reference/indicators.csv:2:46, column "class_breaks": "half" is not a number; ' +
      "expected digits with a decimal point.\n  Write the number alone.",
  );
});

const threeEconomies = ["EST", "KEN", "PRI"].map((iso3) => ({
  iso3,
  iso2: "",
  m49: undefined,
  isMember: iso3 !== "PRI",
}));
const groups = (rows: string, memberships: string) =>
  reading((faults) =>
    readGroups(
      table("groups", `code,kind\n${rows}`),
      table("memberships", `group,economy,basis\n${memberships}`),
      threeEconomies,
      faults,
    ),
  );

test("the Survey's list of a group serves the Survey's indices, the other list everything else", () => {
  expect(groups("sids,development\n", "sids,KEN,survey-2024\nsids,PRI,unsd-m49\nsids,EST,unsd-m49\n")).toEqual({
    found: [
      {
        code: "sids",
        kind: "development",
        surveyMembers: ["KEN"],
        surveyBasis: "survey-2024",
        members: ["EST", "PRI"],
        basis: "unsd-m49",
      },
    ],
    faults: "",
  });
});

test("where there is one list, the Survey's indices use its members of the UN", () => {
  const { found } = groups(
    "income-high,income\n",
    "income-high,EST,world-bank-2023\nincome-high,PRI,world-bank-2023\n",
  );
  expect(found).toMatchObject([{ surveyMembers: ["EST"], members: ["EST", "PRI"], surveyBasis: "world-bank-2023" }]);
});

test("the world is every economy, for the Survey's indices the members of the UN", () => {
  const { found } = groups("world,world\n", "");
  expect(found).toMatchObject([{ surveyMembers: ["EST", "KEN"], members: ["EST", "KEN", "PRI"], basis: "all" }]);
});

test("a group without members, a kind, a basis, an economy and a group that are not known are faults", () => {
  expect(groups("ldc,development\nsids,devlopment\n", "sids,KNE,unsd-49\nsisd,KEN,unsd-m49\n").faults).toBe(
    'data/reference/groups.csv:2:1, column "code": "ldc" has no rows in data/reference/memberships.csv.\n' +
      "  Add its members, or remove the group.\n" +
      'data/reference/groups.csv:3:6, column "kind": "devlopment" is not known; ' +
      "expected one of world, members, region, sub-region, itu-region, income, development.\n" +
      '  Write "development" if that is meant.\n' +
      'data/reference/memberships.csv:2:6, column "economy": "KNE" is not in data/reference/economies.csv.\n' +
      '  Write "KEN" if that is meant, or add it there.\n' +
      'data/reference/memberships.csv:2:10, column "basis": "unsd-49" is not known; ' +
      "expected one of survey-2024, unsd-m49, world-bank-2023, itu-2023.\n" +
      '  Write "unsd-m49" if that is meant.\n' +
      'data/reference/memberships.csv:3:1, column "group": "sisd" is not in data/reference/groups.csv.\n' +
      '  Write "sids" if that is meant, or add it there.',
  );
});

const editions = (rows: string) =>
  reading((faults) =>
    readEditions(table("survey-editions", `year,name,weight_osi,weight_tii,weight_hci,weights_basis\n${rows}`), faults),
  );

test("weights are decimal numbers or fractions", () => {
  expect(editions("2008,EGDI,0.34,0.33,0.33,inferred\n2024,EGDI,1/3,1/3,1/3,stated\n").found).toMatchObject([
    { year: 2008, method: { weights: { osi: 0.34, tii: 0.33, hci: 0.33 } } },
    { year: 2024, method: { weights: { osi: 1 / 3, tii: 1 / 3, hci: 1 / 3 } } },
  ]);
  expect(editions("2008,EGDI,34%,33,,inferred\n").faults.match(/"[^"]*" is no weight/g)).toEqual([
    '"34%" is no weight',
    '"33" is no weight',
    '"" is no weight',
  ]);
});

test("a zero is explained for an economy, an edition and a status that there are", () => {
  const zeros = (rows: string) =>
    reading((faults) =>
      readSurveyZeros(
        table("survey-zeros", `iso3,edition,cell,printed,status,meaning\n${rows}`),
        economyCodes,
        editions("2003,EGDI,1/3,1/3,1/3,stated\n").found,
        faults,
      ),
    );
  expect(zeros("EST,2003,hci,0.00000,I,no figure\n").found).toEqual(new Map([["EST/2003/hci", "I"]]));
  expect(zeros("EXT,2004,hci,0.00000,E,no figure\n").faults).toBe(
    'data/reference/survey-zeros.csv:2:1, column "iso3": "EXT" is not in data/reference/economies.csv.\n' +
      '  Write "EST" if that is meant, or add it there.\n' +
      'data/reference/survey-zeros.csv:2:5, column "edition": "2004" is not in data/reference/survey-editions.csv.\n' +
      '  Write "2003" if that is meant, or add it there.\n' +
      'data/reference/survey-zeros.csv:2:22, column "status": "E" is not known; expected one of A, I, L, M.\n' +
      '  Write "A" if that is meant.',
  );
});

test("a break is of one economy or of all, and of an indicator that there is", () => {
  const breaks = (rows: string) =>
    reading((faults) =>
      readBreaks(table("breaks", `indicator,economy,year,reason\n${rows}`), economyCodes, indicatorCodes, faults),
    );
  expect(breaks("egdi,,2024,new-method\nhci,KEN,2018,new-source\n").found).toEqual([
    { indicator: "egdi", economy: undefined, year: 2024, reason: "new-method" },
    { indicator: "hci", economy: "KEN", year: 2018, reason: "new-source" },
  ]);
  expect(breaks("egdy,KEN,soon,\n").faults).toBe(
    'data/reference/breaks.csv:2:1, column "indicator": "egdy" is not in data/reference/indicators.csv.\n' +
      '  Write "egdi" if that is meant, or add it there.\n' +
      'data/reference/breaks.csv:2:10, column "year": "soon" is not a year; expected four digits.\n' +
      "  Write the year alone.\n" +
      'data/reference/breaks.csv:2:15, column "reason": the cell is empty; expected a text.\n' +
      "  Fill it in.",
  );
});

test("a known exception is a value to the letter, with its reason", () => {
  const exceptions = (rows: string) =>
    reading((faults) =>
      readKnownExceptions(
        table("known-exceptions", `indicator,economy,year,value,reason\n${rows}`),
        economyCodes,
        indicatorCodes,
        faults,
      ),
    );
  expect(exceptions("hci,KEN,2003,1.03000,as published\n").found).toEqual(new Set(["hci/KEN/2003/1.03000"]));
  expect(exceptions("hci,KEN,2003,high,\n").faults.match(/column "\w+"/g)).toEqual([
    'column "value"',
    'column "reason"',
  ]);
});

test("a source says whether its values may be passed on", () => {
  const header = "key,publisher,title,url,licence,licence_url,redistribution_settled,retrieved,citation\n";
  const sources = (rows: string) => reading((faults) => readSourcesTable(table("sources", header + rows), faults));
  expect(sources("m49,UNSD,M49,,none found,,no,,UNSD. M49.\n").found).toMatchObject([
    { key: "m49", url: undefined, redistributionSettled: false, redistributionNote: "no", retrieved: undefined },
  ]);
  expect(sources("m49,UNSD,M49,,,,,,\n").faults.match(/column "\w+"/g)).toEqual([
    'column "licence"',
    'column "redistribution_settled"',
    'column "citation"',
  ]);
});

const aliases = (rows: string) =>
  reading((faults) => readAliases(table("economy-aliases", `iso3,language,name,kind\n${rows}`), economyCodes, faults));

test("an economy may have several other names, and two economies the same one", () => {
  expect(aliases("EST,en,Eesti,spelling\nEST,ar,أستونيا,spelling\nKEN,en,Eesti,common\n")).toEqual({
    found: [
      { iso3: "EST", language: "en", name: "Eesti", kind: "spelling" },
      { iso3: "EST", language: "ar", name: "أستونيا", kind: "spelling" },
      { iso3: "KEN", language: "en", name: "Eesti", kind: "common" },
    ],
    faults: "",
  });
});

test("an alias of no economy, in no language, of no kind, with spaces round it or given twice is a fault", () => {
  const { found, faults } = aliases(
    "EST,English,Eesti,spelling\nKEM,en,British East Africa,old\nKEN,en, Kenia,spelling\nPRI,en,PR,abbreviation\nPRI,en,PR,common\n",
  );
  expect(found).toEqual([{ iso3: "PRI", language: "en", name: "PR", kind: "abbreviation" }]);
  expect(faults).toBe(
    'data/reference/economy-aliases.csv:2:5, column "language": "English" is no language tag; expected one as en or ar.\n' +
      "  Write the tag alone.\n" +
      'data/reference/economy-aliases.csv:3:1, column "iso3": "KEM" is not in data/reference/economies.csv.\n' +
      '  Write "KEN" if that is meant, or add it there.\n' +
      'data/reference/economy-aliases.csv:3:28, column "kind": "old" is not known; ' +
      "expected one of former, common, abbreviation, spelling.\n  Write one of these.\n" +
      'data/reference/economy-aliases.csv:4:8, column "name": " Kenia" has spaces or apostrophes that differ.\n' +
      '  Write "Kenia".\n' +
      'data/reference/economy-aliases.csv:6:1, column "iso3": "PRI, en, PR" stands already in line 5.\n' +
      "  Keep one of the two rows.",
  );
});
