import { expect, test } from "vitest";
import { readKnowledge } from "../../scripts/data/read-knowledge.ts";
import { readReference } from "../../scripts/data/read-reference.ts";
import { formatFaults, type Fault } from "../../src/sources/fault.ts";
import { rowsOf } from "./table-rows.ts";

const faults: Fault[] = [];
const reference = readReference(faults);
const knowledge = readKnowledge(reference, faults);

test("the tables of knowledge have no fault, and no row is left out", () => {
  expect(formatFaults(faults)).toBe("");
  expect(knowledge.practices).toHaveLength(rowsOf("knowledge/practices.csv").length);
});

test("every member of the United Nations has at least one practice", () => {
  const covered = new Set(knowledge.practices.flatMap(({ economies }) => economies));
  expect(reference.economies.filter(({ isMember, iso3 }) => isMember && !covered.has(iso3))).toEqual([]);
});

test("the counts of 2007 are as the report prints them, and their parts make up the whole", () => {
  const count = (line: string, measure: string) =>
    knowledge.stocktaking.find((one) => one.year === 2007 && one.actionLine === line && one.measure === measure)?.value;
  for (const [line, all, general, established] of [
    ["C1", 1283, 977, 306],
    ["C7-egov", 261, 91, 170],
  ] as const) {
    expect(count(line, "all entries")).toBe(all);
    expect(count(line, "general group")).toBe(general);
    expect(count(line, "established sub-groups")).toBe(established);
    expect(general + established).toBe(all);
  }
});

test("the meeting of 2013 made 13 recommendations", () => {
  const its = knowledge.recommendations.filter(({ document }) => document === "un-egm-2013-report");
  expect(its.map(({ paragraph }) => Number(paragraph))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test("every theme, level, partnership, level of participation, subgroup and action line has a practice", () => {
  const { practices, vocabulary, actionLines } = knowledge;
  const used = new Set(
    practices.flatMap((one) => [
      ...one.themes.map((word) => `theme ${word}`),
      ...one.subgroups.map((word) => `subgroup ${word}`),
      ...one.recognitions.map((word) => `recognition ${word}`),
      ...one.actionLines.map((code) => `line ${code}`),
      `level ${one.level}`,
      `partnership ${one.partnership}`,
      `participation ${one.participation}`,
    ]),
  );
  const facets = ["theme", "level", "partnership", "participation", "subgroup", "recognition"];
  const words = vocabulary.filter(({ kind }) => facets.includes(kind)).map(({ kind, word }) => `${kind} ${word}`);
  const lines = actionLines.map(({ code }) => `line ${code}`);
  expect([...words, ...lines].filter((one) => !used.has(one))).toEqual([]);
});
