import { closeSync, openSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readDownload, retrievedOf, type DownloadReading, type DownloadReference } from "../../src/sources/download.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { claimsOf, type Claims } from "./add-claims.ts";
import { fileBytes } from "./file-bytes.ts";
import { safeName } from "./placement-name.ts";

/** A publisher's file with what it would feed. */
export interface Download {
  /** As the person named it. */
  readonly path: string;
  /** Name that it takes in data/raw. */
  readonly name: string;
  readonly read: DownloadReading;
  readonly claims: Claims;
}

export interface DownloadContext {
  readonly reference: DownloadReference;
  /** Month of the download; undefined where the file is to tell it. */
  readonly retrieved: string | undefined;
  readonly indicator: string | undefined;
}

/** Reads a publisher's file; undefined, with its faults added, where it cannot be. */
export function readDownloadFile(path: string, context: DownloadContext, faults: Fault[]): Download | undefined {
  const modified = modifiedOf(path);
  if ("advice" in modified) {
    faults.push(modified);
    return undefined;
  }
  const { reference, indicator } = context;
  const retrieved = context.retrieved ?? retrievedOf(basename(path), modified);
  const name = safeName(basename(path));
  const read = readDownload(fileBytes(path), { file: path, name, retrieved, reference, indicator });
  if ("faults" in read) {
    faults.push(...read.faults);
    return undefined;
  }
  faults.push(...read.reading.faults);
  return { path, name, read, claims: claimsOf(read.reading.observations, reference.indicators) };
}

/** When a file was last changed, or the fault of one that cannot be read. */
function modifiedOf(file: string): Date | Fault {
  const fault = (message: string, advice: string): Fault => ({ kind: "missing-file", file, message, advice });
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) return fault("this is a folder.", "Name the files in it.");
    closeSync(openSync(file, "r"));
    return facts.mtime;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return fault("there is no such file.", "Mend the path.");
    return fault(`the file cannot be read (${code ?? String(error)}).`, "Mend its permissions.");
  }
}
