import { unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// The real tables of reference and knowledge, and two sources of our own with two economies each.
const folder = mkdtempSync(join(tmpdir(), "atlas-data-"));
const program = resolve("scripts/build-data.ts");

const source = (key: string, redistributionSettled: boolean, table: object) => ({
  key,
  publisher: key,
  title: key,
  url: null,
  licence: redistributionSettled ? "CC BY 4.0" : "no open licence found",
  licenceUrl: null,
  redistributionSettled,
  redistributionNote: redistributionSettled ? "yes" : "no",
  retrieved: "2026-04",
  citation: key,
  missing: [""],
  tables: [table],
});
const users = source("itu", true, {
  file: "users.csv",
  layout: "tidy",
  indicator: "internet-users",
  columns: { economy: "iso3", year: "year", value: "value" },
});
const survey = source("un", false, {
  file: "survey.csv",
  layout: "edition",
  edition: 2024,
  economy: "iso3",
  indicators: { egdi: { column: "egdi" } },
  ranks: { egdi: "egdi_rank" },
});
const usersCsv = "iso3,year,value\nEST,2023,93.20\nKEN,2023,2.89E-4\nKEN,2024,\n";
const surveyCsv = "iso3,egdi,egdi_rank\nEST,0.97270,2\nKEN,0.63140,109\n";

function write(path: string, content: string | object): void {
  const file = join(folder, "data", path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

function run(
  environment: Record<string, string> = {},
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, ONLY_SETTLED: "", ...environment };
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: "utf8" });
}

/** Every file of data/build with its bytes. */
function built(): Map<string, string> {
  const names = readdirSync(join(folder, "data/build"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file, readFileSync(file, "base64")]));
}
const published = (path: string) => readFileSync(join(folder, "data/build/v1", path), "utf8");

let first: ReturnType<typeof run>;
let firstBuilt: Map<string, string>;

beforeAll(() => {
  for (const tables of ["data/reference", "data/knowledge"]) cpSync(tables, join(folder, tables), { recursive: true });
  // The real list names indicators that nothing feeds here.
  write("reference/price-zeros.csv", "indicator,economy,year,printed,status,reason\n");
  write("raw/itu/source.json", users);
  write("raw/itu/users.csv", usersCsv);
  write("raw/un/source.json", survey);
  write("raw/un/survey.csv", surveyCsv);
  first = run();
  firstBuilt = built();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a run says its steps and what it kept", () => {
  expect(first.stderr).toBe("");
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^data 1 of 4 · reading .+\ndata 2 of 4 · .+\ndata 3 of 4 · .+\ndata 4 of 4 · .+\n/);
  expect(first.stdout).toContain("\ndata · 5 rows read, 4 figures and 0 stated absences kept, ");
});

test("figures reach the files of the indicator, the economy and the whole, to the letter", () => {
  const row = "KEN,internet-users,2023,2.89E-4,% of population,A,,itu,data/raw/itu/users.csv,3,CC BY 4.0\n";
  for (const path of ["indicators/internet-users.csv", "economies/ken.csv", "observations.csv"])
    expect(published(path), path).toContain(row);
  expect(published("indicators/internet-users.json")).toMatch(/^\{"indicator":"internet-users","columns":\["economy",/);
  expect(published("economies/ken.json")).toContain('["KEN","egdi",2024,0.63140,"index 0–1","A","","un",');
});

test("lists of members say whose they are", () => {
  for (const row of ["m49-002,KEN,unsd-m49", "un-members,KEN,survey-2024", "world,KEN,all"])
    expect(published("memberships.csv")).toContain(`\n${row}\n`);
});

test("each bundle says under which licences it stands and how its sources are cited", () => {
  const licence = (bundle: string): string => {
    const archive = unzipSync(readFileSync(join(folder, `data/build/v1/bundles/${bundle}.zip`)));
    return Buffer.from(archive["LICENCE.txt"] ?? []).toString();
  };
  // Neither is the first archive that is made.
  expect(licence("world-bank")).toMatch(/\n\nCC BY 4\.0\n\n- itu\n$/);
  expect(licence("other")).toMatch(/\n\nno open licence found\n\n- un\n/);
});

test("the report says what became of each file", () => {
  const { files } = JSON.parse(published("report.json")) as { files: object[] };
  expect(files).toContainEqual({
    file: "data/raw/itu/users.csv",
    source: "itu",
    rowsRead: 3,
    observationsKept: 2,
    absencesStated: 0,
    missingCells: 1,
  });
});

test(
  "a second run on the same input gives the same bytes, and leaves nothing else behind",
  { timeout: 120_000 },
  () => {
    const { status, stdout } = run({}, "--anew");
    expect(status).toBe(0);
    expect(stdout).toContain("data 4 of 4 · ");
    expect(built()).toEqual(firstBuilt);
    expect(readdirSync(join(folder, "data")).sort()).toEqual(["build", "knowledge", "raw", "reference"]);
  },
);

test("a run says that nothing has changed, and keeps data/build, but not where that was changed by hand", () => {
  const builtAt = () => statSync(join(folder, "data/build")).ino;
  const before = builtAt();
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^data · data\/build stays: nothing that it is made of has changed \(.+\)\n$/);
  expect(builtAt()).toBe(before);
  write("build/v1/economies/ken.csv", published("economies/ken.csv").replace("0.63140", "0.63141"));
  expect(run().stdout).toContain("data 4 of 4 · ");
  expect(built()).toEqual(firstBuilt);
}, 120_000);

test("a run on other settings, or with a folder more, is not taken for the same", { timeout: 120_000 }, () => {
  expect(run({ SITE_URL: "https://example.org" }).stdout).toContain("data 4 of 4 · ");
  expect(published("datapackage.json")).toContain("https://example.org/");
  mkdirSync(join(folder, "data/raw/new"));
  const { status, stderr } = run({ SITE_URL: "https://example.org" });
  rmSync(join(folder, "data/raw/new"), { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain("data/raw/new/source.json: the folder has no source.json.");
});

test(
  "a run with faults exits with 1, reports those of all files and leaves data/build as it was",
  { timeout: 120_000 },
  () => {
    const before = built();
    write("raw/itu/users.csv", usersCsv.replace("93.20", '"93,2"'));
    write("raw/un/survey.csv", surveyCsv.replace("KEN", "KEM"));
    write("raw/un/survey-2022.csv", surveyCsv);
    write("raw/new/survey.csv", surveyCsv);
    write("reference/points.csv", "iso3,longitude,latitude,reason\nGIB,-5.35,36.14,\n");
    const { status, stderr } = run();
    cpSync("data/reference/points.csv", join(folder, "data/reference/points.csv"));
    rmSync(join(folder, "data/raw/new"), { recursive: true });
    rmSync(join(folder, "data/raw/un/survey-2022.csv"));
    write("raw/itu/users.csv", usersCsv);
    write("raw/un/survey.csv", surveyCsv);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'data/raw/itu/users.csv:2:10, column "value": "93,2" is not a number; expected digits with a decimal point.\n' +
        '  Write it with a decimal point, or list it under "missing" in data/raw/itu/source.json.\n' +
        "data/raw/new/source.json: the folder has no source.json.\n" +
        "  Describe the source; data/README.md says how.\n" +
        "data/raw/un/survey-2022.csv: nothing reads this file: source.json does not name it.\n" +
        '  Add it to "tables" in source.json, or take it away.\n' +
        'data/raw/un/survey.csv:3:1, column "iso3": "KEM" is no economy; ' +
        "expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.\n" +
        '  Write "KEN" if Kenya is meant; an economy that is not in the table needs a row there.\n' +
        'data/reference/points.csv:2:17, column "reason": the reason is empty.\n' +
        "  Say why the atlas is not enough.\n" +
        "\n5 faults; data/build stays as it was.\n",
    );
    expect(built()).toEqual(before);
    expect(readdirSync(join(folder, "data")).sort()).toEqual(["build", "knowledge", "raw", "reference"]);
  },
);

test("a file that is named and not there is a fault", { timeout: 120_000 }, () => {
  rmSync(join(folder, "data/raw/itu/users.csv"));
  const { status, stderr } = run();
  write("raw/itu/users.csv", usersCsv);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "data/raw/itu/users.csv: the file is not there; source.json names it.\n" +
      "  Put the file in its place, or take it out of source.json.\n" +
      "\n1 fault; data/build stays as it was.\n",
  );
});

test(
  "with ONLY_SETTLED=1 what may not be passed on is in no download, and pages have it all the same",
  { timeout: 120_000 },
  () => {
    expect(run({ ONLY_SETTLED: "1" }).status).toBe(0);
    const figures = readFileSync(join(folder, "data/build/figures.jsonl"), "utf8");
    expect(figures).toContain('["KEN",[[2024,0.6314,"0.63140"');
    const offered = [...built().keys()].map((file) => file.slice(join(folder, "data/build/v1/").length));
    expect(offered).toContain("indicators/internet-users.csv");
    expect(offered).not.toContain("indicators/egdi.csv");
    expect(published("economies/ken.csv")).toContain(",internet-users,");
    for (const path of [
      "observations.csv",
      "economies/ken.json",
      "groups/world.csv",
      "derived/rank.csv",
      "derived/change.csv",
    ])
      expect(published(path), path).not.toContain("egdi");
    expect(published("indicators.csv")).toMatch(/^egdi,.+,0$/m);
    expect(published("indicators.csv")).toMatch(/^internet-users,.+,1$/m);
    // Lists of members go by the source of the list; of how many there are is no list.
    const bases = (path: string) => new Set(published(path).match(/(?<=,)[a-z0-9-]+$/gm));
    expect(bases("memberships.csv")).toEqual(new Set(["basis", "all", "world-bank-2023", "itu-2023"]));
    expect(published("groups.csv")).toMatch(/^m49-002,region,60,unsd-m49,54,unsd-m49$/m);
  },
);
