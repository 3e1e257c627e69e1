import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { runProgram, tools } from "./run-program.ts";

/** What Astro says while it builds; a line of another program that works for it is a warning. */
export interface AstroEvent {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly label: string | null;
  readonly message: string;
}

/** All that Astro said in the last build. */
export const buildLog = ".cache/build.log";

export function dropBuildLog(): void {
  rmSync(buildLog, { force: true });
}

/**
 * Runs `astro build`, whose words, a line a page, go into a file.
 * @param onEvent is told them too, as they come
 * @returns its exit code
 */
export async function runAstro(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onEvent: (event: AstroEvent) => void,
): Promise<number> {
  mkdirSync(dirname(buildLog), { recursive: true });
  const log = createWriteStream(buildLog, { flags: "a" });
  // The pages are worth more than what was said about them.
  log.on("error", () => undefined);
  const code = await runProgram(tools.astro, ["build", "--json", ...args], env, (line) => {
    const event = eventOf(line);
    log.write(`${event.message.trimEnd()}\n`);
    onEvent(event);
  });
  await new Promise<void>((written) => log.end(() => written()));
  return code;
}

function eventOf(line: string): AstroEvent {
  try {
    const parsed = JSON.parse(line) as Partial<AstroEvent>;
    const { level = "warn", label = null, message = line } = parsed;
    return { level, label, message };
  } catch {
    return { level: "warn", label: null, message: line };
  }
}

/** The file that an event tells of, "/en/about/index.html", as it is about to be written; undefined of other events. */
export function fileOfEvent({ message }: AstroEvent): string | undefined {
  return /[├└]─ (\S+)/.exec(message)?.[1];
}
