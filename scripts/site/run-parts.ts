import type { Tally, TestPart } from "./test-parts.ts";

export interface PartResult extends Tally {
  readonly name: string;
  readonly seconds: number;
  /** The part that failed before and without which this one was not run. */
  readonly missed?: string;
}

/** Runs all parts in order, also after a failure, except those whose need failed: each of these counts as one failure. */
export async function runParts(
  parts: readonly TestPart[],
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Promise<readonly PartResult[]> {
  const results: PartResult[] = [];
  for (const [index, part] of parts.entries()) {
    const missed = results.find(({ name, failed }) => name === part.needs && failed > 0)?.name;
    say(`\n── ${index + 1} of ${parts.length} · ${part.name}`);
    const started = now();
    const tally = missed === undefined ? await outcome(part, say) : { passed: 0, failed: 1 };
    const seconds = (now() - started) / 1000;
    results.push({ name: part.name, seconds, ...tally, ...(missed === undefined ? {} : { missed }) });
  }
  return results;
}

async function outcome(part: TestPart, say: (line: string) => void): Promise<Tally> {
  try {
    return await part.run();
  } catch (error) {
    say(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** One line a part with what it took, closing with the line `N passed, N failed` over all of them. */
export function testSummary(results: readonly PartResult[]): string {
  const lines = results.map(({ name, seconds, passed, failed, missed }) => {
    const outcome = missed === undefined ? `${passed} passed, ${failed} failed` : `not run: ${missed} failed`;
    return `${name.padEnd(20)}${seconds.toFixed(1).padStart(7)} s   ${outcome}`;
  });
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return [...lines, "", `${passed} passed, ${failed} failed`].join("\n");
}
