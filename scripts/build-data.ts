import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFaults, type Fault } from "../src/sources/fault.ts";
import { buildAtlas } from "./build-atlas.ts";
import { datasetJson } from "./data/dataset-json.ts";
import { derive } from "./data/derive.ts";
import { publish } from "./data/publish.ts";
import { readFigures } from "./data/read-figures.ts";
import { readReference } from "./data/read-reference.ts";
import { report } from "./data/report.ts";

const target = "data/build";
const beside = `data/build.${process.pid}`;

/** Prints a step as it starts: a run takes longer than two seconds. */
const step = (number: number, what: string): void => console.log(`data ${number} of 4 · ${what}`);

step(1, "reading data/reference and data/raw");
const faults: Fault[] = [];
const reference = readReference(faults);
const figures = readFigures(reference, faults);
if (faults.length > 0) {
  console.error(
    `${formatFaults(faults)}\n\n${faults.length} ${faults.length === 1 ? "fault" : "faults"}; ${target} stays as it was.`,
  );
  process.exit(1);
}

step(2, "ranks, changes and averages");
const derived = derive(reference, figures);
const reportOfRun = report(reference, figures);

step(3, "map and neighbours");
const atlas = buildAtlas({ economies: reference.economies });

step(4, "writing JSON and CSV");
const write = (path: string, text: string): void => {
  const file = join(beside, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
/** Bytes of each published file, by its path below v1. */
const files: Record<string, number> = {};
const writePublished = (path: string, text: string): void => {
  write(`v1/${path}`, text);
  files[path] = Buffer.byteLength(text);
};
const onlySettled = process.env["ONLY_SETTLED"] === "1";
for (const [path, text] of publish({ reference, figures, derived, neighbours: atlas.neighbours, onlySettled })) {
  writePublished(path, text);
}
writePublished("report.json", `${JSON.stringify(reportOfRun, undefined, 1)}\n`);
write("map-shapes.json", JSON.stringify(atlas.shapes));
write("dataset.json", datasetJson({ reference, figures, derived, neighbours: atlas.neighbours, report: reportOfRun, files }));
if (existsSync(target)) renameSync(target, `${beside}.old`);
renameSync(beside, target);
rmSync(`${beside}.old`, { recursive: true, force: true });

const { rowsRead, observationsKept, absencesStated, warnings } = reportOfRun;
console.log(
  `data · ${rowsRead} rows read, ${observationsKept} figures and ${absencesStated} stated absences kept, ${Object.keys(files).length} files, ${warnings.length} warnings (data/build/v1/report.json)`,
);
