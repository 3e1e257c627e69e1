import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Group } from "../../src/model/group.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { columnarJson } from "../../src/publishing/columnar-json.ts";
import { csv } from "../../src/publishing/csv.ts";
import { groupTable } from "../../src/publishing/group-table.ts";
import { observationTable } from "../../src/publishing/observation-table.ts";
import { indicator, source } from "../sources/literal-tables.ts";

const observation: Observation = {
  economy: "KEN",
  indicator: "internet-users",
  year: 2023,
  value: 120,
  printed: "120.00",
  status: "E",
  scope: "16-74",
  source: "itu",
  sourceFile: "data/raw/itu/users.csv",
  sourceLine: 7,
};
const observations: Observation[] = [
  observation,
  { ...observation, year: 2024, value: undefined, printed: "", status: "L", scope: "-" },
  { ...observation, year: 2025, value: -0.000289, printed: "-2.89E-4", source: "wb" },
];
const indicators = new Map([["internet-users", indicator("internet-users")]]);
const sources = new Map<string, Source>([
  ["itu", source],
  ["wb", { ...source, key: "wb", licence: "CC BY 4.0" }],
]);
const table = observationTable(observations, indicators, sources);

test("an observation has the columns of the contract, its value to the letter and the licence of its source", () => {
  expect(csv(table)).toBe(
    "economy,indicator,year,value,unit,status,scope,source,source_file,source_line,licence\n" +
      "KEN,internet-users,2023,120.00,%,E,16-74,itu,data/raw/itu/users.csv,7,CC BY-NC-SA 3.0 IGO\n" +
      "KEN,internet-users,2024,,%,L,'-,itu,data/raw/itu/users.csv,7,CC BY-NC-SA 3.0 IGO\n" +
      "KEN,internet-users,2025,-2.89E-4,%,E,16-74,wb,data/raw/itu/users.csv,7,CC BY 4.0\n",
  );
});

test("what was counted as 0 for want of a figure stays as printed, with its status", () => {
  const counted = { ...observation, value: undefined, printed: "0.00000", status: "I" as const };
  expect(csv(observationTable([counted], indicators, sources))).toContain("2023,0.00000,%,I,");
});

test("the JSON has the columns and rows of the CSV, null where the CSV is empty", () => {
  const [columns, ...rows] = parse(csv(table));
  const json = JSON.parse(columnarJson({ economy: "KEN" }, table)) as Record<string, unknown>;
  expect(json["economy"]).toBe("KEN");
  expect(json["columns"]).toEqual(columns);
  const numeric = ["year", "value", "source_line"].map((name) => columns?.indexOf(name));
  expect(json["rows"]).toEqual(
    rows.map((row) =>
      row.map((cell, index) => {
        if (numeric.includes(index)) return cell === "" ? null : Number(cell);
        return cell.replace(/^'(?=[=+\-@])/, "");
      }),
    ),
  );
});

const sids: Group = {
  code: "sids",
  kind: "development",
  surveyMembers: ["TUV"],
  surveyBasis: "survey-2024",
  members: ["TUV", "PRI"],
  basis: "unsd-m49",
};
const figure: GroupFigure = {
  value: 67.25,
  year: 2024,
  method: "population-weighted",
  members: 2,
  membersWithValue: 1,
  populationShare: 0.75,
};
const groupCsv = (licence: string, survey: boolean) =>
  csv(
    groupTable(
      sids,
      new Map([["internet-users", [figure]]]),
      new Map([["internet-users", { ...indicator("internet-users"), licence, survey }]]),
    ),
  );

test("a figure of a group has the columns of the contract; averages of ITU figures carry its share-alike on", () => {
  expect(groupCsv("CC BY-NC-SA 3.0 IGO (ITU)", false)).toBe(
    "indicator,year,value,unit,method,members,members_with_value,population_share,basis,licence\n" +
      'internet-users,2024,67.25,%,population-weighted,2,1,0.75,unsd-m49,"CC BY-NC-SA 3.0 IGO, computed from ITU figures"\n',
  );
});

test("other averages carry the licence of their figures, those of the Survey its own list of members", () => {
  expect(groupCsv("CC BY 4.0", false)).toContain(",unsd-m49,CC BY 4.0\n");
  expect(groupCsv("© United Nations", true)).toContain(",survey-2024,© United Nations\n");
});

test("an unknown share of people is an empty cell", () => {
  const unknown = new Map([["internet-users", [{ ...figure, populationShare: undefined }]]]);
  expect(csv(groupTable(sids, unknown, indicators))).toContain(",2,1,,unsd-m49,");
});
