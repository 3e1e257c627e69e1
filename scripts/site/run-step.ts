import { diskSentence } from "../data/lock-run.ts";
import type { BuildPlan, BuildStep } from "./build-steps.ts";
import { StatusLine } from "./status-line.ts";

/** Runs a step of a plan, and resolves to its exit code; what it throws is told, and counts as 1. */
export type RunStep = (step: BuildStep, site: string) => Promise<number>;

/** @param env for the programs that steps start */
export function stepRunner(plan: BuildPlan, env: Readonly<Record<string, string>>): RunStep {
  const steps = [...plan.pages, ...plan.beside, ...plan.last];
  const status = new StatusLine();
  return async (step, site) => {
    const name = `${steps.indexOf(step) + 1} of ${steps.length} · ${step.what}`;
    const started = performance.now();
    status.say(name);
    const code = await step.run(site, env, status).catch((error: unknown) => {
      status.say(sentenceOf(error, site), process.stderr);
      return 1;
    });
    if (code === 0) status.say(`${name} · done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    else status.say(`${name} · failed with code ${code}; what to mend stands above.`, process.stderr);
    return code;
  };
}

function sentenceOf(error: unknown, site: string): string {
  return (
    diskSentence(error, `what was in ${site} stays`) ??
    (error instanceof Error ? error.stack : undefined) ??
    String(error)
  );
}
