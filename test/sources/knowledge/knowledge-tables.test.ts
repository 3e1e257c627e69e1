import { expect, test } from "vitest";
import { practiceColumns } from "../../../src/model/practice.ts";
import { formatFaults, type Fault } from "../../../src/sources/fault.ts";
import {
  readActionLines,
  readAgencies,
  readSdgLinks,
  readStocktaking,
} from "../../../src/sources/knowledge/action-lines-tables.ts";
import {
  readDocumentFigures,
  readDocuments,
  readMilestones,
  readRecommendations,
} from "../../../src/sources/knowledge/follow-up-tables.ts";
import { readPractices } from "../../../src/sources/knowledge/practices-table.ts";
import { readVocabulary, wordsByKind } from "../../../src/sources/knowledge/vocabulary-table.ts";

/** Reads a table and answers with what it holds and the faults as they are printed. */
function reading<T>(read: (faults: Fault[]) => T): { found: T; faults: string } {
  const faults: Fault[] = [];
  const found = read(faults);
  return { found, faults: formatFaults(faults) };
}
const table = (name: string, text: string) => ({ file: `data/knowledge/${name}.csv`, text });

const actionLines = new Set(["C1", "C7-egov"]);
const documents = new Set(["wsis-fm-2007-report"]);
const vocabularyCsv =
  "kind,word,of,names,note\ntheme,ppp,,,\ntheme,e-voting,,,\nlevel,national,,,\npartnership,public,,,\n" +
  "participation,e-information,,,\nsubgroup,partnerships,C1,,\nrecognition,unpsa,,UNPSA;UN Public,\nrecognition,other,,,\n" +
  "agency-type,un,,,\nrole,facilitator,,,\nsdg-basis,meeting-2018,,,\n";
const vocabulary = reading((faults) => readVocabulary(table("vocabulary", vocabularyCsv), actionLines, faults));
const words = wordsByKind(vocabulary.found);
const lineReference = { documents, actionLines, words };

test("words are of kinds that are known, a subgroup is of an action line, and no word stands twice", () => {
  expect(vocabulary.faults).toBe("");
  const rows =
    "kind,word,of,names,note\nsubgroup,peace,C9,,\ntopic,a,,,\ntheme,E voting,,,\nlevel,local,,,\nlevel,local,,,\n";
  expect(reading((faults) => readVocabulary(table("vocabulary", rows), actionLines, faults)).faults).toBe(
    'data/knowledge/vocabulary.csv:2:16, column "of": "C9" is not in data/knowledge/action-lines.csv.\n' +
      '  Write "C1" if that is meant, or add it there.\n' +
      'data/knowledge/vocabulary.csv:3:1, column "kind": "topic" is not known; expected one of theme, level, ' +
      "partnership, participation, subgroup, recognition, agency-type, role, sdg-basis.\n" +
      "  Write one of these.\n" +
      'data/knowledge/vocabulary.csv:4:7, column "word": "E voting" is no word; ' +
      "expected lower case, digits and hyphens.\n  It is part of an address.\n" +
      'data/knowledge/vocabulary.csv:6:1, column "kind": "level, local" stands already in line 5.\n' +
      "  Keep one of the two rows.",
  );
});

const whole: Record<(typeof practiceColumns)[number], string> = {
  id: "ken-huduma",
  name: "Huduma Kenya",
  iso3: "KEN;INT",
  year_started: "2013",
  operator: "",
  level: "national",
  themes: "e-voting;ppp",
  wsis_action_lines: "C7-egov",
  subgroup: "partnerships",
  epart_level: "",
  partnership: "public",
  technology: "Service centres",
  languages: "",
  recognition: "UNPSA 2015 winner; Some Award",
  sdgs: "",
  summary: "One roof.",
  source_url: "https://example.org/2015/a_(b)?c=%C3%A9&d=1#e",
  source_title: "A page",
  source_date: "2015-06",
  source_url_2: "",
  wsis_basis: "stated",
  sdgs_assigned: "16;17",
};
const practices = (...changes: Partial<typeof whole>[]) => {
  const rows = changes.map((change) => Object.values({ ...whole, ...change }).join(","));
  const text = `${practiceColumns.join(",")}\n${rows.join("\n")}\n`;
  const reference = { economies: new Set(["KEN", "EST"]), actionLines, vocabulary: vocabulary.found };
  return reading((faults) => readPractices(table("practices", text), reference, faults));
};

test("a practice has its economies, its classes, its kinds of recognition and its sources; an empty cell is not known", () => {
  const { found, faults } = practices({}, { id: "x", iso3: "INT", recognition: "", source_url_2: "http://a.org" });
  expect(faults).toBe("");
  expect(found).toMatchObject([
    {
      economies: ["KEN"],
      isInternational: true,
      yearStarted: 2013,
      operator: undefined,
      themes: ["e-voting", "ppp"],
      participation: undefined,
      recognitions: ["unpsa", "other"],
      sdgs: [],
      sdgsAssigned: [16, 17],
      sources: [{ url: "https://example.org/2015/a_(b)?c=%C3%A9&d=1#e", title: "A page", date: "2015-06" }],
      line: 2,
    },
    {
      economies: [],
      isInternational: true,
      recognitions: [],
      sources: [{}, { url: "http://a.org", title: undefined }],
    },
  ]);
});

test("an id given twice, an economy, a word and an action line that are not known are faults at their cells", () => {
  const { found, faults } = practices(
    {},
    {},
    { id: "No Id", iso3: "KNE;KEN", themes: "e-votng", wsis_action_lines: "C8" },
  );
  expect(found).toHaveLength(1);
  expect(faults).toBe(
    'data/knowledge/practices.csv:3:1, column "id": "ken-huduma" stands already in line 2.\n' +
      "  Keep one of the two rows.\n" +
      'data/knowledge/practices.csv:4:1, column "id": "No Id" is no id; expected lower case, digits and hyphens.\n' +
      "  It is part of an address.\n" +
      'data/knowledge/practices.csv:4:20, column "iso3": "KNE" is not in data/reference/economies.csv.\n' +
      '  Write "KEN" if that is meant, or add it there.\n' +
      'data/knowledge/practices.csv:4:43, column "themes": "e-votng" is not in data/knowledge/vocabulary.csv.\n' +
      '  Write "e-voting" if that is meant, or add it there.\n' +
      'data/knowledge/practices.csv:4:51, column "wsis_action_lines": "C8" is not in data/knowledge/action-lines.csv.\n' +
      '  Write "C1" if that is meant, or add it there.',
  );
});

test("a practice of no economy, theme or source, and a list that repeats itself, are faults", () => {
  const columns = (change: Partial<typeof whole>) => practices(change).faults.match(/column "\w+": [^;.]*/g);
  expect(columns({ iso3: "" })).toEqual(['column "iso3": the practice is of no economy']);
  expect(columns({ themes: "" })).toEqual(['column "themes": the cell is empty']);
  expect(columns({ themes: "ppp;ppp" })).toEqual(['column "themes": "ppp" stands twice in the cell']);
  expect(columns({ summary: "", source_title: "" })).toHaveLength(2);
  expect(columns({ sdgs: "18;1.5" })).toEqual(['column "sdgs": "18" is no goal', 'column "sdgs": "1']);
  expect(columns({ source_date: "2015-02-30" })).toEqual(['column "source_date": "2015-02-30" is no date']);
  expect(columns({ source_url_2: whole.source_url })).toEqual([
    'column "source_url_2": the two addresses are the same',
  ]);
});

test("an address is http or https with a host, in ASCII; another is told as a browser would write it", () => {
  for (const url of [
    "",
    "example.org/a",
    "ftp://example.org",
    "https://localhost/",
    "https://a.org/a b",
    "javascript:x",
  ])
    expect(practices({ source_url: url }).faults, url).toContain(`"${url}" is no address`);
  expect(practices({ source_url: "https://a.org/é’" }).faults).toContain('  Write "https://a.org/%C3%A9%E2%80%99".');
});

test("a source is a document that is known, or an address; a row without one is a fault", () => {
  const roles = (source: string) => {
    const text = `agency,agency_type,action_line,subgroup,role,year,fact,source\nITU,un,all,,facilitator,2004-,A fact,${source}\n`;
    return reading((faults) => readAgencies(table("agencies", text), lineReference, faults));
  };
  expect(roles("wsis-fm-2007-report; https://a.org/b").found).toMatchObject([
    {
      actionLine: "all",
      subgroup: undefined,
      years: { from: 2004 },
      sources: ["wsis-fm-2007-report", "https://a.org/b"],
    },
  ]);
  expect(roles("").faults).toContain(':2:38, column "source": the row has no source.');
  expect(roles("wsis-fm-2008-report").faults).toContain('  Write "wsis-fm-2007-report" if that is meant.');
  expect(roles("https://a").faults).toContain('"https://a" is no address');
});

test("years of a role are one, several in their order, or from one on", () => {
  const years = (year: string) => {
    const text = `agency,agency_type,action_line,subgroup,role,year,fact,source\nITU,un,C1,,facilitator,${year},A,https://a.org\n`;
    const { found, faults } = reading((all) => readAgencies(table("agencies", text), lineReference, all));
    return faults === "" ? found[0]?.years : faults.split("\n")[0];
  };
  expect(years("2007")).toEqual({ from: 2007, to: 2007 });
  expect(years("2006-2007")).toEqual({ from: 2006, to: 2007 });
  expect(years("2004-")).toEqual({ from: 2004, to: undefined });
  for (const wrong of ["", "2007-2006", "since 2004", "2007-2007"])
    expect(years(wrong)).toContain("is no span of years");
});

test("an action line has a code and facilitators that were looked up", () => {
  const lines = (row: string) => {
    const header = "code,short_name,lead_facilitator,co_facilitator,verification,source,note\n";
    return reading((faults) => readActionLines(table("action-lines", header + row), documents, faults));
  };
  expect(lines("C7-egov,E-government,UNEP;WMO,,seen,https://a.org,\n").found).toMatchObject([
    { code: "C7-egov", leadFacilitators: ["UNEP", "WMO"], coFacilitator: undefined },
  ]);
  const wrong = lines("7,E-government,,,heard,https://a.org,\n").faults.match(/column "\w+"/g);
  expect(wrong).toEqual(['column "code"', 'column "lead_facilitator"', 'column "verification"']);
});

test("a count is a whole number of a year or undated, as precise as it says", () => {
  const counts = (row: string) => {
    const header = "year,action_line,measure,value,precision,note,source\n";
    return reading((faults) => readStocktaking(table("stocktaking", header + row), lineReference, faults));
  };
  expect(counts("undated,all,entries,10000,at-least,,https://a.org\n").found).toMatchObject([
    { year: undefined, value: 10000 },
  ]);
  expect(counts("now,C2,entries,1.5,about,,https://a.org\n").faults.match(/column "\w+"/g)).toEqual([
    'column "year"',
    'column "action_line"',
    'column "value"',
    'column "precision"',
  ]);
});

test("a link to a goal is of a line, a goal and a basis that are known", () => {
  const links = (row: string) => {
    const header = "action_line,sdg,linked,basis,verified_in_published_matrix,source,evidence\n";
    return reading((faults) => readSdgLinks(table("wsis-sdg-matrix", header + row), lineReference, faults));
  };
  expect(links("C1,16,yes,meeting-2018,no,https://a.org,named\n").found).toMatchObject([
    { actionLine: "C1", sdg: 16, inPublishedMatrix: false },
  ]);
  expect(links("C2,18,no,meeting-2019,perhaps,https://a.org,\n").faults.match(/column "\w+"/g)).toEqual([
    'column "action_line"',
    'column "sdg"',
    'column "linked"',
    'column "basis"',
    'column "verified_in_published_matrix"',
    'column "evidence"',
  ]);
});

const dates = (date: string) => {
  const text = `id,title,publisher,place,date\na,A,UN,Geneva,${date}\n`;
  const { found, faults } = reading((all) => readDocuments(table("documents", text), all));
  return faults === "" ? found[0]?.date : faults.split("\n")[0];
};

test("a date is as far known as it is written, and lasts to a month or a day", () => {
  const none = { month: undefined, day: undefined, toMonth: undefined, toDay: undefined };
  expect(dates("2007")).toEqual({ ...none, year: 2007 });
  expect(dates("2006-06/07")).toEqual({ ...none, year: 2006, month: 6, toMonth: 7 });
  expect(dates("2010-05-13/14")).toEqual({ ...none, year: 2010, month: 5, day: 13, toDay: 14 });
  for (const wrong of ["", "May 2010", "2010-13", "2010-02-29", "2010-05-14/13", "2010-07/06", "2010-05-31/32"])
    expect(dates(wrong), wrong).toContain(`"${wrong}" is no date`);
});

test("a milestone stands under the year of its date", () => {
  const milestones = (row: string) => {
    const header = "year,date,date_note,event,place,document,source\n";
    return reading((faults) => readMilestones(table("milestones", header + row), documents, faults));
  };
  expect(milestones("2007,2007-05,,Meeting,,,wsis-fm-2007-report\n").found).toMatchObject([
    { date: { year: 2007, month: 5 }, event: "Meeting", place: undefined },
  ]);
  expect(milestones("2008,2007-05,,Meeting,,,wsis-fm-2007-report\n").faults).toContain(
    'column "year": 2008 is not the year of "2007-05".',
  );
});

test("a recommendation is measured by indicators, or answered by collections, that there are", () => {
  const recommendations = (indicators: string, tables: string, measurable: string) => {
    const header =
      "id,document,paragraph,meeting,addressee,restated,indicators_wanted,indicator_codes,tables,measurable\n";
    const row = `r1,wsis-fm-2007-report,1,EGM,All,Do it.,none,${indicators},${tables},${measurable}\n`;
    const reference = { documents, indicators: new Set(["egdi", "epi"]), words };
    return reading((faults) => readRecommendations(table("recommendations", header + row), reference, faults));
  };
  expect(recommendations("egdi;epi", "practices:theme=ppp;agencies", "series").found).toMatchObject([
    {
      indicators: ["egdi", "epi"],
      collections: [
        { table: "practices", only: { facet: "theme", word: "ppp" } },
        { table: "agencies", only: undefined },
      ],
    },
  ]);
  const told = (...cells: [string, string, string]) => recommendations(...cells).faults.split("\n")[0];
  expect(told("egdy", "", "series")).toContain('"egdy" is not in data/reference/indicators.csv.');
  expect(told("", "", "partly")).toContain('nothing measures it, and it is called "partly".');
  expect(told("", "", "collection")).toContain('no table answers it, and it is called "collection".');
  expect(told("", "practice", "collection")).toContain('"practice" is no collection');
  expect(told("", "agencies:theme=ppp", "collection")).toContain('"agencies:theme=ppp" is no collection');
  expect(told("", "practices:theme=ppq", "collection")).toContain('"ppq" is no theme');
});

test("a number of a document is a count, held against a series that there is, with its source", () => {
  const figures = (row: string) => {
    const text = `id,year,value,precision,indicator,source\n${row}\n`;
    const reference = { documents, indicators: new Set(["internet-users"]) };
    return reading((faults) => readDocumentFigures(table("document-figures", text), reference, faults));
  };
  expect(figures("a,2013,2000000000,at-least,internet-users,wsis-fm-2007-report").found).toEqual([
    {
      id: "a",
      year: 2013,
      value: 2e9,
      precision: "at-least",
      indicator: "internet-users",
      sources: ["wsis-fm-2007-report"],
    },
  ]);
  const { faults } = figures("a,2013,0,over,internet,");
  expect(faults.match(/column "\w+"/g)).toEqual(
    ["value", "precision", "indicator", "source"].map((c) => `column "${c}"`),
  );
});
