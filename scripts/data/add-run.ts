import { formatFaults, type Fault } from "../../src/sources/fault.ts";
import type { AddArguments } from "./add-arguments.ts";
import { breakLines } from "./add-breaks.ts";
import { bringsChange, readPresent } from "./add-check.ts";
import { claimFaults } from "./add-claims.ts";
import { readDownloadFile } from "./add-downloads.ts";
import { Placing } from "./add-placing.ts";
import { lossWarnings, removalRefusals } from "./add-refusals.ts";
import { changeReport, downloadLines, newWarnings } from "./add-report.ts";
import type { Lock } from "./lock.ts";
import { downloadReference } from "./read-reference.ts";

/** What came of a run: `same` and `left` changed nothing because nothing was to change, or nobody wanted it. */
export type Outcome = "placed" | "same" | "left" | "refused";

export interface Terminal {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Undefined where nobody can be asked. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
}

/** Shows what downloads would change of data/raw and, if it is wanted, puts them in their place: all of them or none. */
export async function addData(args: AddArguments, lock: Lock, terminal: Terminal): Promise<Outcome> {
  const placing = readAll(args, terminal);
  if (!(placing instanceof Placing)) return placing;
  try {
    return await place(placing, args, lock, terminal);
  } finally {
    placing.discard();
  }
}

/**
 * Reads what is there and what comes, and prepares its place; or says why there is nothing to place. A function of its
 * own: the figures that are there are let go before those that would be are read.
 */
function readAll(args: AddArguments, terminal: Terminal): Placing | Outcome {
  const faults: Fault[] = [];
  const present = readPresent(faults);
  if (faults.length > 0) return refuse(faults, "nothing was changed: mend what is there first", terminal);
  const context = { ...args, reference: downloadReference(present.reference) };
  const downloads = args.files.flatMap((path) => readDownloadFile(path, context, faults) ?? []);
  faults.push(...claimFaults(downloads));
  if (faults.length > 0) return refuse(faults, "nothing was changed", terminal);
  terminal.say(downloads.flatMap(downloadLines).join("\n"));
  const changing = downloads.filter((download) => bringsChange(download, present));
  for (const { path, claims } of downloads.filter((one) => !changing.includes(one))) {
    const why = claims.years.size === 0 ? "it feeds no figure" : "all of it is there already, to the letter";
    terminal.say(`${path}: ${why}.`);
  }
  if (changing.length > 0) return new Placing(changing, present);
  terminal.say("\nNothing would change.");
  return "same";
}

async function place(placing: Placing, args: AddArguments, lock: Lock, terminal: Terminal): Promise<Outcome> {
  const { faults, diffs, warnings } = placing.stage();
  if (faults.length > 0) return refuse(faults, "nothing was changed", terminal);
  terminal.say(`\n${changeReport(diffs, placing.plan, placing.priceRows)}`);
  const marked = breakLines(placing.taken, placing.reference.breaks);
  if (marked.length > 0) terminal.say(marked.join("\n"));
  const look = [...placing.older, ...lossWarnings(diffs), ...newWarnings(placing.warnings, warnings)];
  if (look.length > 0) terminal.say(`\nLook at this before you go on:\n${look.join("\n")}`);
  const outcome = await consent(removalRefusals(diffs), args, terminal);
  if (outcome !== "placed") return outcome;
  lock.check();
  placing.commit();
  terminal.say("\nIt is in its place; look at it with `git status`, and commit it.");
  return "placed";
}

/** Whether what was shown is to be done. */
async function consent(refusals: readonly string[], args: AddArguments, terminal: Terminal): Promise<Outcome> {
  if (refusals.length > 0 && !args.allowRemovals) {
    const advice = "If the publisher has withdrawn them, run this again with --allow-removals; nothing was changed.";
    terminal.complain(`\nMore than 5 % of a series would go:\n${refusals.join("\n")}\n  ${advice}`);
    return "refused";
  }
  if (args.dryRun) {
    terminal.say("\nThis was a dry run: nothing was changed.");
    return "left";
  }
  if (args.yes) return "placed";
  if (terminal.ask === undefined) {
    const advice = "Run this again with --yes to put it in its place, or with --dry-run to look only.";
    terminal.complain(`\nNothing was changed: nobody can be asked here, for this is no terminal.\n  ${advice}`);
    return "refused";
  }
  if (await terminal.ask("\nPut it in its place? [y/N] ")) return "placed";
  terminal.say("Nothing was changed.");
  return "left";
}

function refuse(faults: readonly Fault[], what: string, { complain }: Terminal): Outcome {
  complain(`${formatFaults(faults)}\n\n${faults.length === 1 ? "1 fault" : `${faults.length} faults`}; ${what}.`);
  return "refused";
}
