import { expect, test } from "vitest";
import { comparedColumns, comparedCsvRows } from "../../../src/client/compare/save-csv.ts";

const rowOf = (row: readonly string[] | undefined) =>
  Object.fromEntries(comparedColumns.map((name, index) => [name, row?.[index]]));

test("rows of economies keep every cell to the letter, quotes and commas too", () => {
  const published =
    "economy,indicator,year,value,unit,status,scope,source,source_file,source_line,licence\n" +
    'KEN,egdi,2024,0.63140,index 0–1,A,"age 5+, all",un,a.csv,3,none\nUGA,egdi,2024,0.44640,index 0–1,A,,un,a.csv,4,none\n';
  const rows = comparedCsvRows(published, undefined, (economy) => economy === "KEN");
  expect(rows).toHaveLength(1);
  expect(rowOf(rows[0])).toMatchObject({ code: "KEN", value: "0.63140", scope: "age 5+, all", source_line: "3" });
});

test("rows of a group stand under the same columns, with how they were put together", () => {
  const published =
    "indicator,year,value,unit,method,members,members_with_value,population_share,basis,licence\n" +
    "egdi,2024,0.6,index 0–1,unweighted,54,54,1,unsd-m49,none\nepi,2024,0.5,index 0–1,unweighted,54,54,1,unsd-m49,none\n";
  const rows = comparedCsvRows(published, "m49-002", (_, indicator) => indicator === "egdi");
  expect(rows.map(rowOf)).toMatchObject([{ code: "m49-002", indicator: "egdi", method: "unweighted", status: "" }]);
});
