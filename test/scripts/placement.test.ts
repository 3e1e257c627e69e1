import { expect, test } from "vitest";
import { addArguments } from "../../scripts/data/add-arguments.ts";
import { askedPath } from "../../scripts/data/add-path.ts";
import { freeName, safeName } from "../../scripts/data/placement-name.ts";
import { narrowed, replacedIn } from "../../scripts/data/placement-narrow.ts";
import { mendedReadme } from "../../scripts/data/placement-readme.ts";
import { withFacts } from "../../scripts/data/placement-source.ts";
import { placesOf } from "../../scripts/data/diff-table.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";
import { source } from "../sources/literal-tables.ts";

test("a publisher's name is made safe and keeps what it says", () => {
  expect(safeName("itu-datahub_1767873612915.csv")).toBe("itu-datahub_1767873612915.csv");
  expect(safeName("Población, total (2024).CSV")).toBe("Poblacion-total-2024.csv");
  expect(safeName("../../etc/passwd")).toBe("etc-passwd.csv");
  expect(safeName("数据.csv")).toBe("download.csv");
  expect(safeName(`${"long ".repeat(80)}.csv`).length).toBeLessThanOrEqual(104);
});

test("a name that is taken gets a number", () => {
  const taken = new Set(["a.csv", "a-2.csv", "itu"]);
  expect(freeName("a.csv", (name) => taken.has(name))).toBe("a-3.csv");
  expect(freeName("b.csv", (name) => taken.has(name))).toBe("b.csv");
  expect(freeName("itu", (name) => taken.has(name))).toBe("itu-2");
});

const place = {
  economy: "KEN",
  value: 1,
  printed: "1",
  status: "A",
  scope: "",
  source: "",
  sourceFile: "",
  sourceLine: 2,
};
const fed = (indicator: string, year: number): Observation => ({ ...place, indicator, year }) as Observation;

test("a table loses what another file feeds, and only that", () => {
  const its = [fed("egdi", 2020), fed("hci", 2020), fed("egdi", 2022), fed("hci", 2022), fed("hci", 2024)];
  const without = (table: object, taken: (one: Observation) => boolean): unknown =>
    narrowed(table as TableDescription, replacedIn(its, taken));
  const isHci = ({ indicator }: Observation): boolean => indicator === "hci";
  const is2022 = ({ year }: Observation): boolean => year === 2022;
  const series = { file: "a.csv", layout: "itu-datahub", series: { A: "egdi", B: "hci" } };
  expect(without(series, isHci)).toEqual({ ...series, series: { A: "egdi" } });
  expect(without(series, is2022)).toBe(series);
  expect(without(series, () => true)).toBeUndefined();
  const editions = { file: "b.csv", layout: "egovkb", editions: [2020, 2022] };
  expect(without(editions, is2022)).toEqual({ ...editions, editions: [2020] });
  expect(without(editions, isHci)).toBe(editions);
  const edition = {
    layout: "edition",
    indicators: { egdi: { column: "e" }, hci: { column: "h" } },
    ranks: { hci: "r" },
  };
  expect(without(edition, isHci)).toEqual({ layout: "edition", indicators: { egdi: { column: "e" } }, ranks: {} });
  expect(without({ layout: "tidy", indicator: "hci" }, isHci)).toBeUndefined();
  expect(without({ layout: "databank", indicator: "hci" }, isHci)).toBeUndefined();
});

test("a README gains and loses files and keeps the rest to the letter", () => {
  const text = "# A\n\nKept: `b.csv`.\n\n- `a.csv`\n- `b.csv`\n";
  expect(mendedReadme(text, ["c.csv"], ["b.csv"])).toBe("# A\n\nKept: `b.csv`.\n\n- `a.csv`\n- `c.csv`\n");
  expect(mendedReadme(text, ["a.csv"], [])).toBe(text);
});

test("facts of a publisher that is known are taken over, those of another are not, and none is guessed", () => {
  const unknown = { ...source, licence: "licence not stated", redistributionSettled: false, redistributionNote: "no" };
  expect(withFacts(unknown, [source])).toMatchObject({ licence: "CC BY-NC-SA 3.0 IGO", redistributionSettled: true });
  const other = { ...source, licence: "CC BY 4.0" };
  for (const known of [[], [source, other], [{ ...source, publisher: "World Bank" }]])
    expect(withFacts(unknown, known)).toMatchObject({ licence: "licence not stated", redistributionSettled: false });
});

test("economies of the same years stand together", () => {
  const years = { EST: [2003, 2001, 2002, 2007], KEN: [2020], FIN: [2001, 2002, 2003, 2007] };
  const all = Object.entries(years).flatMap(([economy, its]) => its.map((year) => ({ economy, year })));
  expect(placesOf(all)).toBe("EST, FIN 2001–2003, 2007; KEN 2020");
});

test("arguments that make no sense are told", () => {
  const told = (args: string): unknown => addArguments(args.split(" ").filter(Boolean), "2026-11");
  expect(told("")).toMatch(/^No file is named\.\n {2}npm run data:add -- FILE…/);
  expect(told("a.csv --retrieved 2026-13")).toBe(
    '--retrieved "2026-13" is no month.\n  Write it like --retrieved 2026-11',
  );
  expect(told("a.csv --retrieved 2026-12")).toContain("--retrieved 2026-12 lies in the future.");
  expect(told("a.csv --forse")).toMatch(/^Unknown option '--forse'\.\n {2}npm run data:add/);
  expect(told("a.csv b.csv --dry-run")).toMatchObject({ files: ["a.csv", "b.csv"], dryRun: true, build: true });
});

test("a path is meant from where npm was called", () => {
  expect(askedPath("a.csv", "/home/ana/atlas", "/home/ana/atlas/data/raw")).toBe("data/raw/a.csv");
  expect(askedPath("/home/a.csv", "/home/ana/atlas", "/home/ana/atlas/data")).toBe("../../a.csv");
  for (const called of [undefined, "/home/ana/atlas", "/home/ana"])
    expect(askedPath("a.csv", "/home/ana/atlas", called)).toBe("a.csv");
});
