/** `npm test`: every check there is; closes with `N passed, N failed` and fails if anything did. */
import { runParts, testSummary } from "./site/run-parts.ts";
import { testParts } from "./site/test-parts.ts";

const say = (line: string) => {
  console.log(line);
};
const results = await runParts(testParts, say);
say(`\n${testSummary(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
