/** `npm run release [-- 2026.11.1] [--date 2026-12-01]`: keeps the figures of data/build as a release, with what it changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { releaseForm } from "../src/model/release.ts";
import { runProgram, tools } from "./site/run-program.ts";
import { releasesFolder, readReleases } from "./data/read-releases.ts";
import { makeRelease } from "./release/make-release.ts";

process.exitCode = await release();

async function release(): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const date = values.date ?? today;
  const name = positionals[0] ?? date.slice(0, 7).replace("-", ".");
  if (!releaseForm.test(name) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    console.error(`"${name}" of ${date} is no release. Write YYYY.MM or YYYY.MM.n, and the date as YYYY-MM-DD.`);
    return 1;
  }
  if (existsSync(`${releasesFolder}/${name}`)) {
    console.error(`${releasesFolder}/${name} is there already, and a release never changes. Add .1 to its name.`);
    return 1;
  }
  const code = await runProgram(tools.buildData, [], { ONLY_SETTLED: "" });
  if (code !== 0) return code;
  const made = await makeRelease({
    release: name,
    date,
    before: readReleases().at(-1)?.release,
    read: (file) => readFileSync(file),
  });
  mkdirSync(`${releasesFolder}/${name}`, { recursive: true });
  for (const [file, content] of Object.entries(made.files)) writeFileSync(file, content);
  console.log(`release ${name} · ${made.summary}\nLook at CHANGELOG.md, then run npm test and commit.`);
  return 0;
}
