import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildSite } from "./build-site.ts";
import { runProgram, tools } from "./run-program.ts";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`; `needs` names the part without whose success it makes no sense. */
export interface TestPart {
  readonly name: string;
  readonly needs?: string;
  readonly run: () => Promise<Tally>;
}

/** What `npm test` does, in order; the cheap parts first, so that a slip shows early. */
export const testParts: readonly TestPart[] = [
  {
    name: "types, lint, format",
    run: together(
      // astro check types .astro files and, through tsconfig.json, every .ts file of src, scripts and test.
      () => runProgram(tools.astro, ["check", "--minimumFailingSeverity", "warning"]),
      async () => (await runProgram(tools.eslint, ["."])) || runProgram(tools.prettier, ["--check", "."]),
    ),
  },
  // Always a fresh build, and before the unit tests, some of which read data/build.
  { name: "build", run: together(() => buildSite({ anew: true })) },
  { name: "unit and data", run: () => vitest("unit") },
  { name: "site", needs: "build", run: () => vitest("site") },
  { name: "browser", needs: "build", run: () => vitest("browser") },
];

/** Runs side by side; each of them counts as one. */
function together(...runs: (() => Promise<number>)[]): () => Promise<Tally> {
  return async () => {
    const codes = await Promise.all(runs.map((run) => run()));
    const failed = codes.filter((code) => code !== 0).length;
    return { passed: codes.length - failed, failed };
  };
}

async function vitest(project: string): Promise<Tally> {
  const report = join(tmpdir(), `atlas-${process.pid}-${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // --update=none: a snapshot that is missing fails; `npm run unit -- -u` writes it, to be looked at and committed.
  const code = await runProgram(tools.vitest, ["run", "--project", project, "--update=none", ...reporters]);
  const text = await readFile(report, "utf8").catch(() => undefined);
  await rm(report, { force: true });
  return vitestTally(text, code);
}

/** Counts of Vitest's JSON report; a run that failed without a failed test (a file that does not load) counts as one. */
export function vitestTally(report: string | undefined, exitCode: number): Tally {
  const counts = JSON.parse(report ?? "{}") as { numPassedTests?: number; numFailedTests?: number };
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
