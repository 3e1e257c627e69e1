import { spawn } from "node:child_process";

/** Entry files of the tools, from the project's root; run with this same Node, not the one that npm started on. */
export const tools = {
  astro: "node_modules/astro/bin/astro.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  typescript: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  buildData: "scripts/build-data.ts",
} as const;

/** Runs a JavaScript or TypeScript file with its output shown, and resolves to its exit code (1 when a signal ended it). */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  output: "shown" | "silent" = "shown",
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: output === "shown" ? "inherit" : "ignore",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}
