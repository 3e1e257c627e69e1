import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, fileDigests, type FileDigest } from "./files-digest.ts";

/** In a folder that is built: of which inputs it was made, and of which files it then was. */
const record = "made-of.sha256";

const recordText = (inputs: string, files: Iterable<FileDigest>): string =>
  `${inputs}  inputs\n${digestOf(files)}  files\n`;

/**
 * The record to write into a folder beside its files.
 * @param inputs see inputsDigest
 */
export const madeOf = (inputs: string, files: Iterable<FileDigest>): readonly [name: string, text: string] => [
  record,
  recordText(inputs, files),
];

/** Whether a folder was made of these inputs and is byte for byte as it was then: else it is to be made anew. */
export function isMadeOf(folder: string, inputs: string): boolean {
  const path = join(folder, record);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (!text.startsWith(inputs)) return false;
  const files = [...fileDigests(folder)].filter(([name]) => name !== record);
  return text === recordText(inputs, files);
}
