import { expect } from "vitest";
import { DataProject, dataHubExport, describedSource, tidyTable, type Run } from "./data-project.ts";

const header = "iso3,year,value,status\n";
const gni = "price-fixed-broadband-5gb-gni";
const description = "indicator,economy,year,printed,status,reason\n";

/** Figures of three sources; adding new.csv replaces a file of one, and rows of the prices printed 0. */
const small = {
  "data/reference/price-zeros.csv": `${description}${gni},KEN,2022,0,L,printed 0\n`,
  "data/raw/itu/source.json": describedSource("itu", [tidyTable("internet-users"), tidyTable(gni)]),
  "data/raw/itu/internet-users.csv": `${header}EST,2023,93,A\nKEN,2023,40,A\n`,
  [`data/raw/itu/${gni}.csv`]: `${header}EST,2022,1.2,A\n`,
  "data/raw/itu/README.md": `# ITU\n\n- \`internet-users.csv\`\n- \`${gni}.csv\`\n`,
  "data/raw/wdi/source.json": describedSource("wdi", [tidyTable("coverage-4g")]),
  "data/raw/wdi/coverage-4g.csv": `${header}KEN,2023,97.1,A\n`,
  "new.csv": dataHubExport(["i154_FBB5_GNI", "EST", 2022, "1.3"], ["i154_FBB5_GNI", "KEN", 2022, "0"]),
};
const addNew = ["new.csv", "--yes", "--retrieved", "2026-10", "--no-build"];

/** A program, and what is looked at after it. */
export interface Trial {
  readonly program: string;
  readonly args: readonly string[];
  /** What the program replaces: all of it or nothing. */
  readonly replaced: readonly string[];
  readonly prepare: (project: DataProject) => void;
}

/** data:add of a file that replaces a series and rows of the prices printed 0. */
export const adding: Trial = {
  program: "scripts/add-data.ts",
  args: addNew,
  replaced: ["data/raw", "data/reference"],
  prepare: () => undefined,
};
export const building: Trial = {
  program: "scripts/build-data.ts",
  args: [],
  replaced: ["data/build"],
  prepare: (project) => void project.write("data/build/dataset.json", "the last good build"),
};
export const buildingSite: Trial = {
  program: "test/scripts/build-small-site.ts",
  args: ["new"],
  replaced: ["dist"],
  prepare: (project) => void project.write("dist/en/index.html", "the last good site"),
};
/** The same, with the pages in their place before the rest is made. */
export const startingSite: Trial = { ...buildingSite, args: ["new", "0", "0", "first"] };

const projects: DataProject[] = [];
/** Takes away what the trials of a file of tests made. */
export function removeProjects(): void {
  for (const project of projects) project.remove();
}

/** A project on which a trial can be run. */
export function prepared({ prepare }: Trial): DataProject {
  const project = new DataProject(small);
  projects.push(project);
  prepare(project);
  return project;
}

/** All that a trial replaces, with its content. */
export const stateOf = (project: DataProject, { replaced }: Trial): string =>
  JSON.stringify(replaced.map((path) => project.files(path)));

/** The states before and after, and how many operations on files lie between. */
export async function whole(trial: Trial): Promise<{ old: string; done: string; operations: number; names: string[] }> {
  const project = prepared(trial);
  const old = stateOf(project, trial);
  const { code, stderr } = await project.run(trial.program, trial.args, { ATLAS_COUNT: project.path("count") });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const operations = Number(project.read("count"));
  return { old, done: stateOf(project, trial), operations, names: project.names().filter((name) => name !== "count") };
}

/** Runs a trial once for each of the operations, two at a time, and looks at what each leaves. */
export async function each(
  trial: Trial,
  points: readonly number[],
  env: (point: number) => Readonly<Record<string, string>>,
  look: (project: DataProject, run: Run, point: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < points.length; index += 2) {
    const pair = points.slice(index, index + 2).map((point) => ({ point, project: prepared(trial) }));
    const runs = await Promise.all(
      pair.map(({ point, project }) => project.run(trial.program, trial.args, env(point))),
    );
    for (const [at, { point, project }] of pair.entries()) {
      const run = runs[at];
      if (run !== undefined) await look(project, run, point);
      project.remove();
    }
  }
}

/** Each of so many operations, from 1. */
export const all = (operations: number): number[] => Array.from({ length: operations }, (_, index) => index + 1);
