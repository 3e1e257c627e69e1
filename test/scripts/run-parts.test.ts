import { expect, test } from "vitest";

import { runParts, testSummary } from "../../scripts/site/run-parts.ts";
import { vitestTally } from "../../scripts/site/test-parts.ts";

const part = (name: string, passed: number, failed: number, needs?: string) => ({
  name,
  run: () => Promise.resolve({ passed, failed }),
  ...(needs === undefined ? {} : { needs }),
});

test("later parts run though an earlier failed, but not those that need it; the last line sums up", async () => {
  const said: string[] = [];
  let clock = 0;
  const parts = [
    part("build", 0, 1),
    part("unit", 7, 2),
    part("browser", 9, 0, "build"),
    part("site", 3, 0, "unit-less"),
  ];
  const results = await runParts(
    parts,
    (line) => said.push(line),
    () => (clock += 1500),
  );
  expect(said[1]).toBe("\n── 2 of 4 · unit");
  expect(testSummary(results)).toBe(`build                   1.5 s   0 passed, 1 failed
unit                    1.5 s   7 passed, 2 failed
browser                 1.5 s   not run: build failed
site                    1.5 s   3 passed, 0 failed

10 passed, 4 failed`);
});

test("a part that throws has failed, and the rest still runs", async () => {
  const thrown = { name: "types", run: () => Promise.reject(new Error("no compiler")) };
  const said: string[] = [];
  const results = await runParts([thrown, part("unit", 1, 0)], (line) => said.push(line));
  expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(said).toContain("types: no compiler");
});

test("Vitest's report gives the numbers; a run that fails without a failed test is one failure", () => {
  expect(vitestTally('{"numPassedTests":5,"numFailedTests":2}', 1)).toEqual({ passed: 5, failed: 2 });
  expect(vitestTally('{"numPassedTests":5,"numFailedTests":0}', 1)).toEqual({ passed: 5, failed: 1 });
  expect(vitestTally(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(vitestTally('{"numPassedTests":5,"numFailedTests":0}', 0)).toEqual({ passed: 5, failed: 0 });
});
