import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "../../scripts/data/lock.ts";
import { diskSentence } from "../../scripts/data/lock-run.ts";
import { DataProject, dataHubExport, describedSource, tidyTable } from "./data-project.ts";

let project: DataProject;

beforeEach(() => {
  project = new DataProject({
    "data/reference/price-zeros.csv": "indicator,economy,year,printed,status,reason\n",
    "data/raw/itu/source.json": describedSource("itu", [tidyTable("internet-users")]),
    "data/raw/itu/internet-users.csv": "iso3,year,value,status\nEST,2023,93,A\n",
    "a.csv": dataHubExport(["i99H", "EST", 2023, "94"]),
    "b.csv": dataHubExport(["i99H", "EST", 2023, "95"]),
    "c.csv": dataHubExport(["i99H", "EST", 2023, "96"]),
  });
});
afterEach(() => project.remove());

const add = (file: string) =>
  project.run("scripts/add-data.ts", [file, "--yes", "--no-build", "--retrieved", "2026-10"]);

test("while one run is at work, another says so and changes nothing", async () => {
  const before = project.files("data/raw");
  const lock = await project.within(() => takeLock("npm run data"));
  const { code, stderr } = await add("a.csv");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    new RegExp(
      `^Another run is at work on data/ and dist/: npm run data \\(process ${process.pid}, since [0-9T:-]+Z\\)\\.\\n` +
        " {2}Wait until it has ended, then run this again; nothing was changed\\.\\n$",
    ),
  );
  expect(project.files("data/raw")).toEqual(before);
  await project.within(() => lock.release());
  expect(await add("a.csv")).toMatchObject({ code: 0, stderr: "" });
});

test("of runs that start at once each is done whole or not at all", async () => {
  const runs = await Promise.all(["a.csv", "b.csv", "c.csv"].map(add));
  for (const { code, stderr } of runs) {
    expect([0, 1]).toContain(code);
    if (code === 1) expect(stderr).toContain("Another run is at work");
  }
  const placed = ["a.csv", "b.csv", "c.csv"].filter((_, index) => runs[index]?.code === 0);
  const names = Object.keys(project.files("data/raw")).map((path) => path.replace("data/raw/itu-dh-2026-10/", ""));
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.map((file) => ["README.md", file, "source.json"])).toContainEqual(names);
  expect(project.names()).toEqual(["a.csv", "b.csv", "c.csv", "data", "knowledge", "raw", "reference"]);
}, 60_000);

test("the claim of a process that has ended counts for nothing, even where its number was given out again", async () => {
  project.write("data/.lock-4194999-12345", "npm run build (process 4194999)\n");
  // Linux tells when a process started; elsewhere only the number counts.
  if (process.platform === "linux") project.write(`data/.lock-${process.pid}-1`, "npm run build\n");
  expect(await add("a.csv")).toMatchObject({ code: 0 });
  expect(project.names().filter((name) => name.startsWith(".lock"))).toEqual([]);
});

test("a run that another started works under its claim", async () => {
  const lock = await project.within(() => takeLock("npm run build"));
  expect(await project.run("scripts/build-data.ts", [], lock.env)).toMatchObject({ code: 0, stderr: "" });
  await project.within(() => lock.release());
});

test("a claim that was taken away is noticed before anything is put in its place", async () => {
  await project.within(() => {
    const lock = takeLock("npm run data");
    lock.check();
    lock.release();
    expect(() => lock.check()).toThrow(
      /^data\/\.lock-\S+ was taken away while this run was at work; nothing was changed\.$/,
    );
  });
});

test("errors of the disk are sentences, others stay what they are", () => {
  const error = (code: string) => Object.assign(new Error(code), { code, path: "data/raw.next-1/a.csv" });
  expect(diskSentence(error("ENOSPC"), "all stays")).toBe(
    "data/raw.next-1/a.csv: the disk is full (ENOSPC); all stays as it was.\n  Free some space, then run this again.",
  );
  expect(diskSentence(error("EROFS"), "dist stays")).toContain("the disk is read-only (EROFS); dist stays as it was.");
  expect(diskSentence(error("ENOENT"), "all stays")).toBeUndefined();
  expect(diskSentence("text", "all stays")).toBeUndefined();
});
