import { parseArgs } from "node:util";
import { askedPath } from "./add-path.ts";

/** What the person at the keyboard wants of `npm run data:add`. */
export interface AddArguments {
  readonly files: readonly string[];
  /** Month of the download, YYYY-MM; undefined where the files are to tell it. */
  readonly retrieved: string | undefined;
  /** Code of the indicator, for files that do not name their series. */
  readonly indicator: string | undefined;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly allowRemovals: boolean;
  /** Whether the site is built of it afterwards. */
  readonly build: boolean;
}

export const addUsage =
  "npm run data:add -- FILE… [--retrieved YYYY-MM] [--indicator CODE] [--dry-run] [--yes] [--allow-removals] [--no-build]";

const options = {
  retrieved: { type: "string" },
  indicator: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  "allow-removals": { type: "boolean", default: false },
  "no-build": { type: "boolean", default: false },
} as const;

/**
 * Reads the arguments, or says in a sentence what is wrong with them.
 * @param month in which the program runs, YYYY-MM
 */
export function addArguments(args: readonly string[], month: string): AddArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const files = positionals.map((file) => askedPath(file));
    const { retrieved, indicator } = values;
    if (files.length === 0) return `No file is named.\n  ${addUsage}`;
    if (retrieved !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(retrieved))
      return `--retrieved "${retrieved}" is no month.\n  Write it like --retrieved ${month}`;
    if (retrieved !== undefined && retrieved > month)
      return `--retrieved ${retrieved} lies in the future.\n  Write the month of the download, like --retrieved ${month}`;
    const [dryRun, allowRemovals] = [values["dry-run"], values["allow-removals"]];
    return { files, retrieved, indicator, dryRun, yes: values.yes, allowRemovals, build: !values["no-build"] };
  } catch (error) {
    // parseArgs says more than one sentence; the first names the option.
    const said = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? "") : "";
    return `${said}.\n  ${addUsage}`;
  }
}
