import { expect, test } from "vitest";
import { readKnowledge } from "../../scripts/data/read-knowledge.ts";
import { readReference } from "../../scripts/data/read-reference.ts";
import { csv } from "../../src/publishing/csv.ts";
import { writtenDate } from "../../src/publishing/knowledge-cells.ts";
import { knowledgeTables } from "../../src/publishing/knowledge-tables.ts";
import { readPractices } from "../../src/sources/knowledge/practices-table.ts";
import { practiceReference } from "../../scripts/data/read-knowledge.ts";

const reference = readReference([]);
const knowledge = readKnowledge(reference, []);
const tables = knowledgeTables(knowledge);

test("practices are published as they are kept: what is downloaded is read back the same", () => {
  const { practices: table } = tables;
  if (table === undefined) throw new Error("no practices");
  const again = { file: "practices.csv", text: csv(table) };
  expect(readPractices(again, practiceReference(reference, knowledge), [])).toEqual(knowledge.practices);
});

test("every table of knowledge is published, each row as long as its columns", () => {
  expect(Object.keys(tables).sort()).toEqual([
    "action-lines",
    "agencies",
    "document-figures",
    "documents",
    "milestones",
    "practices",
    "recommendations",
    "stocktaking",
    "vocabulary",
    "wsis-sdg-matrix",
  ]);
  for (const [name, { columns, rows }] of Object.entries(tables)) {
    expect(rows.length, name).toBeGreaterThan(0);
    for (const row of rows) expect(row, name).toHaveLength(columns.length);
  }
});

test("a date is written as far as it is known", () => {
  const none = { month: undefined, day: undefined, toMonth: undefined, toDay: undefined };
  expect(writtenDate({ ...none, year: 2007 })).toBe("2007");
  expect(writtenDate({ ...none, year: 2006, month: 6, toMonth: 7 })).toBe("2006-06/07");
  expect(writtenDate({ ...none, year: 2010, month: 5, day: 3, toDay: 14 })).toBe("2010-05-03/14");
});
