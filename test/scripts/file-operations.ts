/**
 * Loaded before a program (`node --import`): counts what it does to files and, at one of them, kills it or lets the
 * disk fail, half of the operation done. ATLAS_KILL_AT=n, ATLAS_FAIL_AT=n:CODE, ATLAS_COUNT=file for the count.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const { writeFileSync, renameSync, rmSync, mkdirSync, copyFileSync, readFileSync, readdirSync, existsSync } = fs;
const { ATLAS_KILL_AT: killAt, ATLAS_FAIL_AT: failAt = "", ATLAS_COUNT: countFile } = process.env;
const [failing, code = ""] = failAt.split(":");
let count = 0;

/** The operation, but for the one at which something happens: then half of it. */
function counted<Arguments extends unknown[]>(
  operation: (...args: Arguments) => void,
  half: (...args: Arguments) => void,
): (...args: Arguments) => void {
  return (...args) => {
    count++;
    const kills = String(count) === killAt;
    const fails = String(count) === failing;
    if (!kills && !fails) {
      operation(...args);
      return;
    }
    half(...args);
    if (kills) die();
    throw Object.assign(new Error(`${code}: injected`), { code, path: String(args[0]) });
  };
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;);
}

function writeHalf(path: fs.PathOrFileDescriptor, content: string | NodeJS.ArrayBufferView): void {
  const bytes = Buffer.from(content as string);
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
}

function removeHalf(path: fs.PathLike): void {
  const folder = String(path);
  if (!existsSync(folder) || !fs.statSync(folder).isDirectory()) return;
  const names = readdirSync(folder).sort();
  for (const name of names.slice(0, names.length / 2)) rmSync(join(folder, name), { recursive: true });
}

const nothing = (): void => undefined;

Object.assign(fs, {
  writeFileSync: counted(writeFileSync, writeHalf),
  renameSync: counted(renameSync, nothing),
  rmSync: counted(rmSync, removeHalf),
  mkdirSync: counted(mkdirSync, nothing),
  copyFileSync: counted(copyFileSync, (from, to) => writeHalf(to as string, readFileSync(from))),
});
syncBuiltinESMExports();

if (countFile !== undefined) process.on("exit", () => writeFileSync(countFile, String(count)));
