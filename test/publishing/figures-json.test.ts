import { expect, test } from "vitest";
import type { Rank, Section } from "../../src/model/derived.ts";
import type { Observation } from "../../src/model/observation.ts";
import { figuresFromJson, figuresJson, type StoredFigures } from "../../src/publishing/figures-json.ts";

const observation = (economy: string, year: number, change: Partial<Observation> = {}): Observation => ({
  economy,
  indicator: "egdi",
  year,
  value: 0.6314,
  printed: "0.63140",
  status: "A",
  scope: "",
  source: "un",
  sourceFile: `data/raw/un/survey-${year}.csv`,
  sourceLine: 3,
  ...change,
});
const [before, now] = [observation("KEN", 2022), observation("KEN", 2024)];
const absent = observation("TUV", 2024, { value: undefined, printed: "0.00000", status: "I", source: "itu" });
const rank: Rank = { economy: "KEN", year: 2024, rank: 109, of: 193, basis: "printed", percentile: 43.75 };
const world = {
  value: 0.6,
  year: 2024,
  method: "unweighted",
  members: 193,
  membersWithValue: 193,
  populationShare: 1,
} as const;

const figures: StoredFigures = {
  series: new Map([
    ["KEN", [before, now]],
    ["TUV", [absent]],
  ]),
  latest: new Map([["KEN", now]]),
  ranks: new Map<Section, Rank[]>([
    [2024, [rank]],
    ["latest", [rank]],
  ]),
  changes: [
    { economy: "KEN", year: 2024, span: "previous", fromYear: 2022, valueChange: 0, rankChange: 4, methodBreak: true },
  ],
  groups: new Map([["world", { figures: [world], headline: world }]]),
};

test("figures of an indicator come back out of their line as they were, absences as absences", () => {
  const line = figuresJson(figures);
  expect(line).not.toContain("\n");
  expect(figuresFromJson("egdi", line)).toEqual(figures);
});

test("the newest observations are those of the series, and nobody changes them", () => {
  const { latest, series } = figuresFromJson("egdi", figuresJson(figures));
  expect(latest.get("KEN")).toBe(series.get("KEN")?.[1]);
  expect(Object.isFrozen(latest.get("KEN"))).toBe(true);
});

test("a file that many observations name is named once", () => {
  expect(figuresJson(figures).match(/survey-2024\.csv/g)).toHaveLength(2);
  const same = new Map([["KEN", [now, observation("KEN", 2024)]]]);
  expect(figuresJson({ ...figures, series: same }).match(/survey-2024\.csv/g)).toHaveLength(1);
});
