import { afterEach, beforeEach, expect, test } from "vitest";
import { dataHubExport, type DataProject } from "./data-project.ts";
import { add, gni, header, priceZeros, smallProject, usersExport } from "./small-project.ts";

let project: DataProject;

beforeEach(() => {
  project = smallProject();
});
afterEach(() => project.remove());

test("a newer download replaces its series and no other, and says what it changes", async () => {
  project.write(
    "new_1767873612915.csv",
    usersExport(([iso3, year, value]) => {
      if (iso3 === "KEN" && year === 2023) return [iso3, year, "70.5"];
      if (iso3 === "TUV" && year === 2019) return undefined;
      return [iso3, year, value, iso3 === "EST" && year > 2021 ? "ITU estimate" : "ITU"];
    }).replace(/$/, '4,"i99H","Series i99H",,"",4,"USA","Name of USA","90",2023,"","ITU",""\n'),
  );
  const { outcome, said, complained } = await add(project, "new_1767873612915.csv --yes");
  expect(complained).toBe("");
  expect(outcome).toBe("placed");
  expect(said).toContain(
    "new_1767873612915.csv: ITU DataHub export: Series i99H (layout itu-datahub), 25 rows read\n" +
      "\n" +
      "indicator       before  after  added  changed  removed  statuses  economies\n" +
      "internet-users      25     25      1        1        1         2      +1 −0\n" +
      "\n" +
      "internet-users\n" +
      "  changes:\n" +
      "    KEN 2023   68.5 → 70.5\n" +
      "  statuses that moved:\n" +
      "    A → E   EST 2022–2023\n" +
      "  economies gained:\n" +
      "    USA\n" +
      "\n" +
      "data/raw/itu-users: goes, nothing is read from it any more (git keeps it)\n" +
      "data/raw/itu-dh-2026-01/new_1767873612915.csv: comes, with source.json and README.md\n",
  );
  expect(Object.keys(project.files("data/raw"))).toEqual([
    "data/raw/itu-dh-2026-01/README.md",
    "data/raw/itu-dh-2026-01/new_1767873612915.csv",
    "data/raw/itu-dh-2026-01/source.json",
    ...["README.md", "coverage-4g.csv", `${gni}.csv`, "source.json"].map((name) => `data/raw/itu-more/${name}`),
    ...["source.json", "survey-2020.csv", "survey-2022.csv"].map((name) => `data/raw/un/${name}`),
  ]);
  expect(project.read("data/raw/itu-dh-2026-01/new_1767873612915.csv")).toBe(project.read("new_1767873612915.csv"));
  expect(JSON.parse(project.read("data/raw/itu-dh-2026-01/source.json"))).toMatchObject({
    key: "itu-dh-2026-01",
    publisher: "ITU",
    licence: "CC BY-NC-SA 3.0 IGO",
    retrieved: "2026-01",
    tables: [{ file: "new_1767873612915.csv", layout: "itu-datahub", series: { i99H: "internet-users" } }],
  });
  expect(project.names()).toEqual(["data", "knowledge", "new_1767873612915.csv", "raw", "reference"]);
});

test("an edition of the Survey replaces the same edition and changes no other", async () => {
  const names = "E-Government Rank,E-Government Index,E-Participation Index,Online Service Index,Human Capital Index";
  const head = `Survey Year,Country Name,${names},Telecommunication Infrastructure Index\r\n`;
  project.write(
    "EGOV_DATA_2022.csv",
    `${head}2022,"Estonia ",1,0.8,0.8,0.8,0.8,0.8\r\n2022,"Kenya ",2,0.4,0.4,0.4,0.4,0.41\r\n`,
  );
  const { outcome, said, complained } = await add(project, "EGOV_DATA_2022.csv --yes --retrieved 2026-10");
  expect(complained).toBe("");
  expect(outcome).toBe("placed");
  expect(said).toContain("tii 2022        2      2      0        1        0         0      +0 −0\n");
  expect(said).toContain("    KEN 2022   0.4 → 0.41\n");
  expect(said).toContain("data/raw/un/survey-2022.csv: goes (git keeps it)\n");
  const { tables } = JSON.parse(project.read("data/raw/un/source.json")) as { tables: { file: string }[] };
  expect(tables.map(({ file }) => file)).toEqual(["survey-2020.csv"]);
  expect(project.files("data/raw/un")).toHaveProperty(["data/raw/un/survey-2020.csv"]);
  expect(project.files("data/raw/un")).not.toHaveProperty(["data/raw/un/survey-2022.csv"]);
});

test("rows of prices printed 0 go with the series they were of, and what that changes is told", async () => {
  // The publisher's file has a price where it had none, says again that it has none, and a third it no longer names.
  const rows = [
    ["EST", 2022, "1.2"],
    ["KEN", 2022, "8.8"],
    ["KEN", 2023, "9.5"],
  ] as const;
  const its = rows.map(([iso3, year, value]) => ["i154_FBB5_GNI", iso3, year, value] as const);
  project.write("prices.csv", dataHubExport(...its));
  const { outcome, said } = await add(project, "prices.csv --yes --retrieved 2026-10");
  expect(outcome).toBe("placed");
  expect(said).toContain("  statuses that moved:\n    L → A   KEN 2022\n  absences no longer stated:\n    TUV 2022\n");
  expect(said).toContain("data/reference/price-zeros.csv: 2 rows go; the new file says for itself");
  expect(project.read("data/reference/price-zeros.csv")).toBe("indicator,economy,year,printed,status,reason\n");
});

test("beside a tidy table, which cannot state absences, those rows stay for which it has no figure", async () => {
  project.write(`${gni}.csv`, `${header}EST,2022,1.2,A\nKEN,2022,8.8,A\nKEN,2023,9.5,A\n`);
  const { outcome, said } = await add(project, `${gni}.csv --yes --retrieved 2026-10`);
  expect(outcome).toBe("placed");
  expect(said).not.toContain("no longer stated");
  expect(said).toContain(
    "source.json: not known, fill it in if you do: publisher, address, licence, address of the licence",
  );
  expect(project.read("data/reference/price-zeros.csv")).toBe(priceZeros.replace(/^.*KEN.*\n/m, ""));
});

test("a second file of the same source extends its source.json and README", async () => {
  project.write("a.csv", dataHubExport(["i99H", "EST", 2023, "93"]));
  project.write("b/a.csv", dataHubExport(["i99H", "EST", 2024, "94"]));
  const { outcome } = await add(project, "a.csv b/a.csv --yes --retrieved 2026-10 --allow-removals");
  expect(outcome).toBe("placed");
  const { tables } = JSON.parse(project.read("data/raw/itu-dh-2026-10/source.json")) as { tables: { file: string }[] };
  expect(tables.map(({ file }) => file)).toEqual(["a.csv", "a-2.csv"]);
  expect(project.read("data/raw/itu-dh-2026-10/README.md")).toMatch(/\n- `a\.csv`\n- `a-2\.csv`\n$/);
});

test("a download of the same month replaces the one before, with a README of its own", async () => {
  project.write("a.csv", usersExport((row) => row).replace("60.5", "60.6"));
  project.write("b.csv", usersExport((row) => row).replace("60.5", "60.7"));
  await add(project, "a.csv --yes --retrieved 2026-10");
  const { outcome, said } = await add(project, "b.csv --yes --retrieved 2026-10");
  expect(outcome).toBe("placed");
  expect(said).toContain("  changes:\n    EST 2019   60.6 → 60.7\n");
  expect(said).toContain("data/raw/itu-dh-2026-10/a.csv: goes (git keeps it)\n");
  const files = project.files("data/raw/itu-dh-2026-10");
  expect(Object.keys(files)).toEqual(
    ["README.md", "b.csv", "source.json"].map((name) => `data/raw/itu-dh-2026-10/${name}`),
  );
  expect(files["data/raw/itu-dh-2026-10/README.md"]).toMatch(/\n- `b\.csv`\n$/);
  expect(files["data/raw/itu-dh-2026-10/README.md"]).not.toContain("a.csv");
});

test("a table of ours that a spreadsheet saved with semicolons and decimal commas is put in its place with points", async () => {
  project.write("coverage-4g.csv", "iso3;year;value;status\r\nKEN;2023;97,5;A\r\nEST;2023;99,25;E\r\n");
  const { outcome, complained } = await add(project, "coverage-4g.csv --yes --retrieved 2026-10");
  expect(complained).toBe("");
  expect(outcome).toBe("placed");
  const placed = Object.entries(project.files("data/raw")).find(([path]) => path.endsWith("/coverage-4g.csv"));
  expect(placed?.[1]).toBe(`${header}KEN,2023,97.5,A\nEST,2023,99.25,E\n`);
});

test("figures that the publisher marks as breaks are told with the rows to add", async () => {
  project.write("coverage-4g.csv", `${header}KEN,2023,97.1,A\nKEN,2024,80,B\n`);
  const { said } = await add(project, "coverage-4g.csv --dry-run --retrieved 2026-10");
  expect(said).toContain(
    "1 figure is marked as a break by the publisher. To name the reason on the pages, add to data/reference/breaks.csv:\n" +
      "  coverage-4g,KEN,2024,definition-or-method,the publisher says that the definition or method changed",
  );
});

test("OSI and TII under each other's names are refused, though each is in its range", async () => {
  const names = "E-Government Rank,E-Government Index,E-Participation Index";
  const rows = project
    .read("data/reference/economies.csv")
    .split("\n")
    .slice(1, 21)
    .map((line, index) => ({ iso3: line.slice(0, 3), score: 0.9 - index / 100 }));
  const edition = (osi: string, tii: string) =>
    `Survey Year,CODE,${names},${osi},Human Capital Index,${tii}\r\n` +
    rows
      .map(({ iso3, score }, index) => `2022,${iso3},${index + 1},${score},0.5,0.9,${score},${score * 2 - 0.9}\r\n`)
      .join("");
  const [osi, tii] = ["Online Service Index", "Telecommunication Infrastructure Index"] as const;
  project.write(
    "data/raw/un/survey-2020.csv",
    "iso3,egdi,epi,osi,tii,hci,rank\n" +
      rows
        .map(({ iso3, score }, index) => `${iso3},${score},0.5,0.9,${score * 2 - 0.9},${score},${index + 1}\n`)
        .join(""),
  );
  project.write("EGOV_DATA_2022.csv", edition(tii, osi));
  const { outcome, complained } = await add(project, "EGOV_DATA_2022.csv --yes --retrieved 2026-10");
  expect(outcome).toBe("refused");
  expect(complained).toContain("osi of 2022 is more like tii of the edition before, and tii like osi.");
});
