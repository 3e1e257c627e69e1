/** How fast and with how much memory the observations are written in all their forms, and ten times as many. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export interface Writing {
  readonly rows: number;
  /** Of the processor: what else the machine does has no part in it. */
  readonly seconds: number;
  /** Of all files together. */
  readonly megabytes: number;
  /** Most memory before the first file, and in all. */
  readonly readMegabytes: number;
  readonly peakMegabytes: number;
}

export const writingTimings = (): { readonly once: Writing; readonly tenfold: Writing } => ({
  once: timed(1),
  tenfold: timed(10),
});

function timed(times: number): Writing {
  const script = join(import.meta.dirname, "writing-run.ts");
  return JSON.parse(execFileSync(process.execPath, [script, String(times)], { encoding: "utf8" })) as Writing;
}
