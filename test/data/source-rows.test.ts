import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figures } from "./real-figures.ts";

// Read anew, without the readers: no cell before a value holds a comma or a line break.
const linesOf = new Map(
  [...new Set(figures.observations.map(({ sourceFile }) => sourceFile))].map((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    return [file, lines.map((line) => line.split(","))] as const;
  }),
);
const figuresOfTables = figures.observations.filter(({ sourceFile }) => sourceFile.startsWith("data/raw/"));

test("the row an observation names holds its economy, its year and its value to the letter", () => {
  const wrong = figuresOfTables.filter(({ economy, year, printed, sourceFile, sourceLine }) => {
    const cells = linesOf.get(sourceFile)?.[sourceLine - 1] ?? [];
    const ofYear = sourceFile.endsWith(`-${year}.csv`) || cells[1] === String(year);
    return cells[0] !== economy || !ofYear || (printed !== "" && !cells.includes(printed));
  });
  expect(figuresOfTables.length).toBeGreaterThan(104_000);
  expect(wrong).toEqual([]);
});

test("in a table of one figure a row the value stands under its column", () => {
  const wrong = figuresOfTables.filter(({ source, printed, sourceFile, sourceLine, status }) => {
    if (/^(egovkb|ta2024)/.test(source)) return false;
    const cells = linesOf.get(sourceFile)?.[sourceLine - 1] ?? [];
    return cells[2] !== printed || cells[3] !== status;
  });
  expect(wrong).toEqual([]);
});

test("in a survey table an index stands under its column, or its cell is a printed zero", () => {
  const survey = figuresOfTables.filter(({ sourceFile }) => sourceFile.includes("/survey-"));
  const wrong = survey.filter(({ indicator, printed, sourceFile, sourceLine }) => {
    const [header = [], ...rows] = linesOf.get(sourceFile) ?? [];
    const cell = rows[sourceLine - 2]?.[header.findIndex((name) => name.trim() === indicator)]?.trim();
    return printed === "" ? Number(cell) !== 0 : cell !== printed;
  });
  expect(survey).toHaveLength(5 * 2316);
  expect(wrong).toEqual([]);
});

test("a price that is no figure stands in the list of zeros", () => {
  const stated = figures.observations.filter(({ sourceFile }) => sourceFile === "data/reference/price-zeros.csv");
  for (const { indicator, economy, year, sourceFile, sourceLine } of stated)
    expect(linesOf.get(sourceFile)?.[sourceLine - 1]?.slice(0, 4)).toEqual([indicator, economy, String(year), "0"]);
});
