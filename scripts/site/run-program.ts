import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Entry files of the tools, from the project's root; run with this same Node, not the one that npm started on. */
export const tools = {
  astro: "node_modules/astro/bin/astro.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  typescript: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  buildData: "scripts/build-data.ts",
} as const;

/**
 * Runs a JavaScript or TypeScript file, which ends no later than this program does.
 * @param onLine is given each line of its output, which is shown where nobody asks for it
 * @returns its exit code, 1 when a signal ended it
 */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  onLine?: (line: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: onLine === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    });
    const end = () => child.kill();
    process.once("exit", end);
    for (const input of [child.stdout, child.stderr])
      if (input !== null && onLine !== undefined) createInterface({ input }).on("line", onLine);
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", end);
      resolve(code ?? 1);
    });
  });
}
