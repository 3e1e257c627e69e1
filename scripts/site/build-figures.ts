import { isFigureInput } from "./build-inputs.ts";
import { isAsLeft, keepStamp } from "./build-stamps.ts";
import { inputDigest } from "./input-digest.ts";
import { runProgram, tools } from "./run-program.ts";

const target = "data/build";

/** Builds data/build, unless it is what a build would make: resolves to an exit code. */
export async function buildFigures(env: Readonly<Record<string, string>> = {}): Promise<number> {
  // Before the build: what changes while it runs is seen by the next.
  const inputs = inputDigest(isFigureInput);
  if (isAsLeft(target, inputs)) {
    console.log(`${target} stays: nothing that it is made of has changed`);
    return 0;
  }
  const code = await runProgram(tools.buildData, [], env);
  if (code === 0) keepStamp(target, inputs);
  return code;
}

/** Whether data/build is what a build would make. */
export const areFiguresBuilt = (): boolean => isAsLeft(target, inputDigest(isFigureInput));
