import { runProgram, tools } from "./run-program.ts";

/** Data, then pages: resolves to 0, or to the exit code of the step that failed (the next is then not run). */
export async function buildSite(): Promise<number> {
  const steps = [
    { what: "figures: data/raw → data/build", run: () => runProgram(tools.buildData) },
    { what: "pages: data/build → dist", run: () => runProgram(tools.astro, ["build"]) },
  ];
  for (const [index, step] of steps.entries()) {
    const started = performance.now();
    console.log(`${index + 1} of ${steps.length} · ${step.what}`);
    const code = await step.run();
    if (code !== 0) {
      console.error(`${index + 1} of ${steps.length} · failed with code ${code}; what to mend stands above.`);
      return code;
    }
    console.log(`${index + 1} of ${steps.length} · done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
}
