import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DataProject, dataHubExport, describedSource, tidyTable } from "./data-project.ts";

let project: DataProject;
/** One without a fault. */
let sound: DataProject;

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
  sound = new DataProject({
    "data/reference/price-zeros.csv": "indicator,economy,year,printed,status,reason\n",
    "data/raw/itu/source.json": describedSource("itu", [tidyTable("internet-users")]),
    "data/raw/itu/internet-users.csv": "iso3,year,value,status\nKEN,2023,40,A\n",
  });
});
afterAll(() => [project, sound].forEach((one) => one.remove()));

const checkIn = (one: DataProject, files: readonly string[]) =>
  one.run("scripts/check-data.ts", [...files, "--retrieved", "2026-10"]);
const check = (...files: string[]) => checkIn(project, files);
const checkSound = (...files: string[]) => checkIn(sound, files);

test("tables of data/raw, of data/reference and downloads without fault are said to be read, and nothing is built", async () => {
  project.write("good.csv", dataHubExport(["i99H", "EST", 2023, "93"]));
  const files = ["data/raw/itu/internet-users.csv", "data/reference/economies.csv", "good.csv"];
  expect(await check(...files)).toEqual({
    code: 0,
    stdout:
      "data/raw/itu/internet-users.csv: 2 rows read, 2 figures\ndata/reference/economies.csv: read\n" +
      "good.csv: ITU DataHub export: Series i99H (layout itu-datahub), 1 row read\n\n" +
      "Other files of data/ have 4 faults, the first:\n" +
      "data/raw/itu/extra.csv: nothing reads this file: source.json does not name it.\n" +
      '  Add it to "tables" in source.json, or take it away.\n',
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

test("tables of data/knowledge and the form for new practices are read, wherever the form lies", async () => {
  const practices = project.read("data/knowledge/practices.csv").split("\n");
  const [header = "", row = ""] = practices;
  project.write("form.csv", `${header}\n${row}\n${row.replace("afg-asan-khedmat", "afg-new")}\n`);
  const { code, stdout, stderr } = await check("data/knowledge/practices.csv", "form.csv");
  expect(stdout).toContain("data/knowledge/practices.csv: read\nform.csv: new practices without fault: 2\n");
  expect(stderr).toBe(
    '\nform.csv:2:1, column "id": "afg-asan-khedmat" stands already in data/knowledge/practices.csv:2.\n' +
      "  Correct that row, or give the new practice an id of its own.\n\n1 fault.\n",
  );
  expect(code).toBe(1);
});

test("a file that nothing reads, or none at all, is told", async () => {
  const { code, stderr } = await check("data/reference/wishes.csv", "gone.csv");
  expect(code).toBe(1);
  expect(stderr).toContain("data/reference/wishes.csv: no reader reads this file.");
  expect(stderr).toContain("gone.csv: there is no such file.");
  expect((await project.run("scripts/check-data.ts")).code).toBe(2);
});

test("what is only to be looked at is told of a download and of a table of data/raw, and is no fault", async () => {
  const moved = "internet-users of EST moved from 10 (2021) to 90 (2023); more than 25 a year is unusual.\n";
  sound.write("moved.csv", dataHubExport(["i99H", "EST", 2021, "10"], ["i99H", "EST", 2023, "90"]));
  expect(await checkSound("moved.csv")).toMatchObject({ code: 0, stderr: "" });
  expect((await checkSound("moved.csv")).stdout).toContain(`moved.csv:3:1: ${moved}`);
  const table = "data/raw/itu/internet-users.csv";
  const before = sound.read(table);
  sound.write(table, "iso3,year,value,status\nEST,2021,10,A\nEST,2023,90,A\n");
  expect((await checkSound(table)).stdout).toContain(`${table}:3:1: ${moved}`);
  sound.write(table, before);
});

const points = "iso3,longitude,latitude,reason\nGIB,-5.35,36.14,a rock\nTUV,179.2,-8.52,côte\n";

test("a table of ours is read by its name wherever it lies, in place of the one in data/", async () => {
  sound.write("mail/points.csv", points);
  expect(await checkSound("mail/points.csv")).toEqual({ code: 0, stdout: "mail/points.csv: read\n", stderr: "" });
  sound.write("mail/points.csv", points.replace("TUV", "TUX"));
  expect(await checkSound("mail/points.csv")).toEqual({
    code: 1,
    stdout: "\n",
    stderr:
      '\nmail/points.csv:3:1, column "iso3": "TUX" is no economy.\n  Write an iso3 of economies.csv.\n\n1 fault.\n',
  });
});

test("faults that a table brings about in others are counted, and the first is told", async () => {
  sound.write("mail/economies.csv", sound.read("data/reference/economies.csv").replace(/^EST,.*\n/m, ""));
  const { code, stdout } = await checkSound("mail/economies.csv");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^mail\/economies\.csv: read\n\nOther files of data\/ have \d+ faults, /);
  expect(stdout).toContain(' column "iso3": "EST" is not in data/reference/economies.csv.\n');
});

const encodings: [name: string, bytes: Buffer, told: string][] = [
  ["Windows-1252", Buffer.from(points, "latin1"), 'is not UTF-8, and "côte" read as Windows-1252 is no known name: '],
  ["UTF-16", Buffer.from(`\ufeff${points}`, "utf16le"), "is UTF-16LE; expected UTF-8.\n"],
];

test.each(encodings)("a table of ours in %s is no text, and nothing else is said of it", async (_, bytes, told) => {
  sound.write("mail/points.csv", "");
  writeFileSync(sound.path("mail/points.csv"), bytes);
  const { code, stderr } = await checkSound("mail/points.csv");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\nmail\/points\.csv:\d:1: the file /);
  expect(stderr).toContain(told);
  expect(stderr).toContain('\n  Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".\n\n1 fault.\n');
});

test("a workbook in place of a table of ours is told", async () => {
  sound.write("mail/breaks.csv", "PK\u0003\u0004 and so on");
  expect((await checkSound("mail/breaks.csv")).stderr).toBe(
    "\nmail/breaks.csv:1:1: the file is a workbook (.xlsx) or a zip archive.\n" +
      '  Open it and save the sheet as "CSV UTF-8 (comma delimited)", or unpack the archive and add the CSV in it.\n\n' +
      "1 fault.\n",
  );
});
