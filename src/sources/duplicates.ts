import type { Observation } from "../model/observation.ts";
import type { Fault } from "./fault.ts";

/**
 * Faults of figures that are given twice for one indicator, economy and year; both places are named. A row that
 * repeats several figures of another row is one fault.
 */
export function duplicateFaults(observations: readonly Observation[]): Fault[] {
  const first = new Map<string, Observation>();
  const again = new Map<string, { before: Observation; repeated: Observation[] }>();
  for (const observation of observations) {
    const key = `${observation.indicator}/${observation.economy}/${observation.year}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, observation);
      continue;
    }
    const places = `${place(before)} ${place(observation)}`;
    const known = again.get(places);
    if (known === undefined) again.set(places, { before, repeated: [observation] });
    else known.repeated.push(observation);
  }
  return [...again.values()].map(({ before, repeated }) => duplicate(before, repeated));
}

function duplicate(before: Observation, repeated: readonly Observation[]): Fault {
  const [{ sourceFile: file, sourceLine: line, economy, year, printed } = before] = repeated;
  const what = `${repeated.map(({ indicator }) => indicator).join(", ")} of ${economy} in ${year}`;
  const figure = (text: string): string => (repeated.length > 1 ? "" : ` (${text || "no figure"})`);
  return {
    kind: "duplicate",
    file,
    line,
    column: 1,
    message: `${what}${figure(printed)}: given already in ${place(before)}${figure(before.printed)}.`,
    advice: "Keep one of the two rows: one row feeds an indicator, economy and year.",
  };
}

const place = ({ sourceFile, sourceLine }: Observation): string => `${sourceFile}:${sourceLine}`;
