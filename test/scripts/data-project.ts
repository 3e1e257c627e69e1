import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { takeLock } from "../../scripts/data/lock.ts";

/** What a program that ran to its end, or was killed, left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const home = process.cwd();
const operations = pathToFileURL(resolve("test/scripts/file-operations.ts")).href;
/** Programs that were compiled once start in half the time. */
const compiled = join(tmpdir(), "atlas-compiled-programs");

/** A folder with the real tables of reference and knowledge and a few figures of our own: what programs of ours run in. */
export class DataProject {
  readonly folder = mkdtempSync(join(tmpdir(), "atlas-project-"));

  constructor(files: Readonly<Record<string, string | object>>) {
    for (const tables of ["data/reference", "data/knowledge"])
      cpSync(join(home, tables), this.path(tables), { recursive: true });
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, content: string | object): string {
    const file = this.path(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
    return file;
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  /** Every file below a folder with its content; empty where the folder is not there. */
  files(path: string): Record<string, string> {
    if (!existsSync(this.path(path))) return {};
    const entries = readdirSync(this.path(path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      files.sort().map((file) => [file.slice(this.folder.length + 1), readFileSync(file, "utf8")]),
    );
  }

  /** What stands in data/ and beside it. */
  names(): string[] {
    return [...readdirSync(this.folder), ...readdirSync(this.path("data"))].sort();
  }

  /** Runs a program of ours here, under test/scripts/file-operations.ts. */
  run(program: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return new Promise((done, failed) => {
      const child = spawn(process.execPath, ["--import", operations, resolve(home, program), ...args], {
        cwd: this.folder,
        env: { ...process.env, ONLY_SETTLED: "", ATLAS_LOCK: undefined, NODE_COMPILE_CACHE: compiled, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [stdout, stderr] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.on("error", failed);
      child.on("close", (code) => done({ code, stdout, stderr }));
    });
  }

  /** Does something with this folder as the current one. */
  async within<T>(action: () => T | Promise<T>): Promise<T> {
    process.chdir(this.folder);
    try {
      return await action();
    } finally {
      process.chdir(home);
    }
  }

  /** Mends what a killed run left, as the next run does when it starts. */
  settle(): Promise<void> {
    return this.within(() => takeLock("test").release());
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A source.json. */
export function describedSource(key: string, tables: readonly object[], change: object = {}): object {
  const settled = { redistributionSettled: true, redistributionNote: "yes" };
  const facts = {
    publisher: "ITU",
    title: key,
    url: null,
    licence: "CC BY-NC-SA 3.0 IGO",
    licenceUrl: null,
    ...settled,
  };
  return { key, ...facts, retrieved: "2026-01", citation: key, missing: [""], tables, ...change };
}

export function tidyTable(indicator: string): object {
  const columns = { economy: "iso3", year: "year", value: "value", status: "status" };
  return { file: `${indicator}.csv`, layout: "tidy", indicator, columns };
}

const exportHeader =
  '"seriesID","seriesCode","seriesName","seriesParent","seriesUnits","entityID","entityIso","entityName","dataValue",' +
  '"dataYear","dataNote","dataSource","seriesDescription"\n';

/** An export of the ITU DataHub with rows of `series code, economy, year, value, source`. */
export function dataHubExport(...rows: readonly (readonly [string, string, number, string, string?])[]): string {
  const lines = rows.map(([series, economy, year, value, source = "ITU"]) => {
    const id = `${series.length},"${series}","Series ${series}",,"",${Number.parseInt(economy, 36)}`;
    return `${id},"${economy}","Name of ${economy}","${value}",${year},"","${source}",""\n`;
  });
  return `\ufeff${exportHeader}${lines.join("")}`;
}
