import type { Fault } from "./fault.ts";
import { descriptionBeside, type Reference } from "./figure-checks.ts";
import { nearest } from "./nearest.ts";

/** Faults of codes that source.json gives a table and the catalogue does not have, with the nearest code. */
export function unknownIndicators(codes: Iterable<string>, file: string, { indicators }: Reference): Fault[] {
  return [...new Set(codes)].flatMap((code) => {
    if (indicators.has(code)) return [];
    const like = nearest(code, indicators.keys());
    const write = like === undefined ? "Mend the code" : `Write "${like}" if that is meant`;
    return {
      kind: "unknown-indicator",
      file: descriptionBeside(file),
      message: `"${code}", for ${file}, is no indicator; expected a code of data/reference/indicators.csv.`,
      advice: `${write}, or add the indicator there.`,
    };
  });
}
