import { cpSync, existsSync, rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import {
  adding,
  all,
  building,
  buildingSite,
  each,
  prepared,
  removeProjects,
  startingSite,
  stateOf,
  whole,
  type Trial,
} from "./trials.ts";

afterAll(removeProjects);

/** The state of dist without what is made after its pages. */
function pagesOf(state: string): string {
  const folders = JSON.parse(state) as Record<string, string>[];
  const isPage = ([path]: readonly [string, string]): boolean => !path.startsWith("dist/texts/");
  return JSON.stringify(folders.map((files) => Object.fromEntries(Object.entries(files).filter(isPage))));
}

/** Kills a program at operations on files: what it replaces is the old or the new, and whole, once the next run starts. */
async function expectWhole(trial: Trial, choose: (operations: number) => readonly number[]): Promise<void> {
  const { old, done, operations, names } = await whole(trial);
  const seen = new Set<string>();
  await each(
    trial,
    choose(operations),
    (point) => ({ ATLAS_KILL_AT: String(point) }),
    async (project, { code }, point) => {
      expect(code, `killed at ${point}`).toBeNull();
      await project.settle();
      const state = stateOf(project, trial);
      expect([old, done], `at ${point}`).toContain(state);
      expect(
        project.names().filter((name) => names.includes(name)),
        `at ${point}`,
      ).toEqual(project.names());
      seen.add(state);
    },
  );
  expect(seen).toEqual(new Set([old, done]));
}

test(
  "data:add killed at any operation leaves data/raw and the list of prices both old or both new",
  { timeout: 120_000 },
  () => expectWhole(adding, all),
);

test("the build of the data killed at an operation leaves data/build old or new", { timeout: 120_000 }, () =>
  // Writing is the same from file to file; the swap and what follows is in the last ones.
  expectWhole(building, (operations) => [3, 90, ...all(operations).slice(-8)]),
);

test("the build of the site killed at any operation leaves dist old or new", { timeout: 120_000 }, () =>
  expectWhole(buildingSite, all),
);

test("npm start killed at any operation leaves dist old, or with all pages; the next run makes all", async () => {
  const { old, done, operations } = await whole(startingSite);
  const seen = new Set<string>();
  await each(
    startingSite,
    all(operations),
    (point) => ({ ATLAS_KILL_AT: String(point) }),
    async (project, { code }, point) => {
      expect(code, `killed at ${point}`).toBeNull();
      await project.settle();
      seen.add(pagesOf(stateOf(project, startingSite)));
      const again = await project.run(startingSite.program, startingSite.args);
      expect({ point, ...again, stdout: "" }).toEqual({ point, code: 0, stdout: "", stderr: "" });
      expect(stateOf(project, startingSite)).toBe(done);
    },
  );
  expect(seen).toEqual(new Set([old, pagesOf(done)]));
}, 120_000);

test("a run killed while it mends what a killed run left leaves it to the next", { timeout: 120_000 }, async () => {
  const { old, done, operations } = await whole(buildingSite);
  let halfway = 0;
  for (const point of all(operations).slice(-8)) {
    const project = prepared(buildingSite);
    await project.run(buildingSite.program, buildingSite.args, { ATLAS_KILL_AT: String(point) });
    const isHalfway = !existsSync(project.path("dist"));
    for (const again of isHalfway ? [2, 3, 4, 5] : []) {
      halfway++;
      const mending = prepared(buildingSite);
      rmSync(mending.folder, { recursive: true });
      cpSync(project.folder, mending.folder, { recursive: true });
      await mending.run(buildingSite.program, buildingSite.args, { ATLAS_KILL_AT: String(again) });
      await mending.settle();
      expect([old, done], `killed at ${point}, then at ${again}`).toContain(stateOf(mending, buildingSite));
    }
  }
  expect(halfway).toBeGreaterThan(0);
});

test("a site that fails to build leaves dist as it was", async () => {
  const project = prepared(buildingSite);
  const { code, stderr } = await project.run(buildingSite.program, ["new", "3"]);
  expect(code).toBe(3);
  expect(stderr).toContain("2 of 3 · pages · failed with code 3");
  expect(project.files("dist")).toEqual({ "dist/en/index.html": "the last good site" });
  expect(project.names()).toEqual(["data", "dist", "knowledge", "new.csv", "raw", "reference"]);
});
