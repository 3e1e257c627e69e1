import { afterAll, beforeAll, expect, test } from "vitest";
import { DataProject, dataHubExport, describedSource, tidyTable } from "./data-project.ts";

let project: DataProject;

beforeAll(() => {
  project = new DataProject({
    "data/reference/price-zeros.csv": "indicator,economy,year,printed,status,reason\n",
    "data/raw/itu/source.json": describedSource("itu", [tidyTable("internet-users"), tidyTable("coverage-4g")]),
    "data/raw/itu/internet-users.csv": "iso3,year,value,status\nEST,2023,93,A\nKEN,2023,40,A\n",
    "data/raw/itu/coverage-4g.csv": 'iso3,year,value,status\nKEM,2023,93,A\nKEN,2023,"9,5",A\n',
    "data/raw/itu/extra.csv": "iso3\n",
    "data/reference/points.csv": "iso3,longitude,latitude,reason\nGIB,-5.35,36.14,\n",
    "export.csv": dataHubExport(["i99H", "EST", 2023, "x"]),
  });
});
afterAll(() => project.remove());

const check = (...files: string[]) => project.run("scripts/check-data.ts", [...files, "--retrieved", "2026-10"]);

test("tables of data/raw, of data/reference and downloads without fault are said to be read, and nothing is built", async () => {
  project.write("good.csv", dataHubExport(["i99H", "EST", 2023, "93"]));
  const files = ["data/raw/itu/internet-users.csv", "data/reference/economies.csv", "good.csv"];
  expect(await check(...files)).toEqual({
    code: 0,
    stdout:
      "data/raw/itu/internet-users.csv: 2 rows read, 2 figures\ndata/reference/economies.csv: read\n" +
      "good.csv: ITU DataHub export: Series i99H (layout itu-datahub), 1 row read\n",
    stderr: "",
  });
  expect(project.files("data/build")).toEqual({});
});

test("all faults of the files named are told, and of no other", async () => {
  const raw = "data/raw/itu/coverage-4g.csv";
  const { code, stderr } = await check(raw, "data/raw/itu/extra.csv", "data/reference/points.csv", "export.csv");
  expect(code).toBe(1);
  expect(stderr).toContain(`${raw}:2:1, column "iso3": "KEM" is no economy`);
  expect(stderr).toContain(`${raw}:3:10, column "value": "9,5" is not a number`);
  expect(stderr).toContain("data/raw/itu/extra.csv: nothing reads this file");
  expect(stderr).toContain('data/reference/points.csv:2:17, column "reason": the reason is empty.');
  expect(stderr).toContain("export.csv:2:");
  expect(stderr).toMatch(/\n\n5 faults\.\n$/);
  expect((await check("data/raw/itu/internet-users.csv")).code).toBe(0);
});

test("a file that nothing reads, or none at all, is told", async () => {
  const { code, stderr } = await check("data/reference/wishes.csv", "gone.csv");
  expect(code).toBe(1);
  expect(stderr).toContain("data/reference/wishes.csv: no reader reads this file.");
  expect(stderr).toContain("gone.csv: there is no such file.");
  expect((await project.run("scripts/check-data.ts")).code).toBe(2);
});
