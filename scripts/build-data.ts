/**
 * `npm run data`: data/raw, data/reference and data/knowledge in, data/build out; all faults of the run, or none
 * and new files. Where nothing of it has changed, data/build stays; `npm run data -- --anew` makes it all the same.
 */
import type { Knowledge } from "../src/model/knowledge.ts";
import type { Report } from "../src/model/report.ts";
import { FaultyInput, formatFaults, type Fault } from "../src/sources/fault.ts";
import { buildAtlas } from "./build-atlas.ts";
import { BuildFolder } from "./data/build-folder.ts";
import { dataInputs } from "./data/data-inputs.ts";
import { datasetFiles } from "./data/dataset-json.ts";
import { derive } from "./data/derive.ts";
import { deriveFollowUp } from "./data/derive-follow-up.ts";
import type { Lock } from "./data/lock.ts";
import { runLocked } from "./data/lock-run.ts";
import { isMadeOf, madeOf } from "./data/made-of.ts";
import { withNewEditions } from "./data/new-editions.ts";
import { publishFiles } from "./data/publish-files.ts";
import { readFigures, type Figures } from "./data/read-figures.ts";
import { readKnowledge } from "./data/read-knowledge.ts";
import { readReleased } from "./data/read-released.ts";
import { readReleases } from "./data/read-releases.ts";
import { readReference, type ReferenceData } from "./data/read-reference.ts";
import { releaseStandings } from "./data/release-standings.ts";
import { report } from "./data/report.ts";

const target = "data/build";

const onlySettled = process.env["ONLY_SETTLED"] === "1";
const presentInputs = (): string | undefined => dataInputs({ onlySettled });

process.exitCode = await runLocked("npm run data", `${target} stays`, buildData);

async function buildData(lock: Lock): Promise<number> {
  const inputs = presentInputs();
  if (inputs !== undefined && !process.argv.includes("--anew") && isMadeOf(target, inputs)) {
    console.log(
      `data · ${target} stays: nothing that it is made of has changed ("npm run data -- --anew" makes it anew)`,
    );
    return 0;
  }
  step(1, "reading data/reference, data/raw and data/knowledge");
  const faults: Fault[] = [];
  const reference = readReference(faults);
  const figures = readFigures(reference, faults);
  const knowledge = readKnowledge(reference, faults);
  step(2, "map and neighbours");
  const atlas = orFaults(() => buildAtlas({ economies: reference.economies }), faults);
  if (atlas === undefined || faults.length > 0) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    console.error(`${formatFaults(faults)}\n\n${count}; ${target} stays as it was.`);
    return 1;
  }
  const build = { reference: withNewEditions(reference, figures), figures, knowledge, atlas, inputs };
  await writeBuild(build, lock);
  return 0;
}

interface WhatWasRead {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly knowledge: Knowledge;
  readonly atlas: ReturnType<typeof buildAtlas>;
  /** Digest of all of it, and of the code; undefined where nothing says which packages are installed. */
  readonly inputs: string | undefined;
}

/** Works out what the pages and downloads read, and puts it in its place. */
async function writeBuild(
  { reference, figures, knowledge, atlas: { shapes, neighbours }, inputs }: WhatWasRead,
  lock: Lock,
): Promise<void> {
  step(3, "ranks, changes and averages");
  const derived = derive(reference, figures);
  const followUp = deriveFollowUp(reference, figures, derived, knowledge);
  const reportOfRun = report(reference, figures);
  step(4, "writing the files of /data/v1");
  const folder = new BuildFolder(target);
  try {
    const releases = readReleases();
    const publication = { reference, figures, derived, knowledge, followUp, neighbours, releases, onlySettled };
    const write = (path: string, content: string | Uint8Array) => folder.write(`v1/${path}`, content);
    const catalogue = await publishFiles(publication, reportOfRun, write);
    folder.write("map-shapes.json", JSON.stringify(shapes));
    const run = { ...publication, report: reportOfRun, catalogue };
    for (const [name, text] of datasetFiles(run)) folder.write(name, text);
    for (const { release, date } of releases) {
      const kept = await readReleased(release, { reference, figures });
      const then = { ...kept, derived: derive(kept.reference, kept.figures) };
      const standings = releaseStandings(then, { reference, figures, derived });
      for (const [name, text] of datasetFiles({ ...run, ...then, pinned: { release, date, standings } }))
        folder.write(`releases/${release}/${name}`, text);
    }
    // Where somebody changed them meanwhile, nobody knows of which of them the folder is made.
    if (inputs !== undefined && inputs === presentInputs()) folder.write(...madeOf(inputs, folder.digests));
    lock.check();
    folder.replace();
    sayWhatCame(reportOfRun, catalogue.files.size);
  } finally {
    folder.discard();
  }
}

/** What a run read and wrote, in a line. */
function sayWhatCame({ rowsRead, observationsKept, absencesStated, warnings }: Report, files: number): void {
  const kept = `${observationsKept} figures and ${absencesStated} stated absences kept`;
  const written = `${files} files, ${warnings.length} warnings (${target}/v1/report.json)`;
  console.log(`data · ${rowsRead} rows read, ${kept}, ${written}`);
}

/** Prints a step as it starts: a run takes longer than two seconds. */
function step(number: number, what: string): void {
  console.log(`data ${number} of 4 · ${what}`);
}

/** What comes of it, or undefined where its inputs have faults, which join those of the run. */
function orFaults<T>(make: () => T, faults: Fault[]): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}
