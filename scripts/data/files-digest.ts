import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file by its path below a folder, with the SHA-256 of its bytes. */
export type FileDigest = readonly [path: string, sha256: string];

/** SHA-256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => hash("sha256", bytes);

/** One digest of files, of their paths and their bytes, in whatever order they come. */
export function digestOf(files: Iterable<FileDigest>): string {
  const lines = [...files].map(([path, digest]) => `${digest}  ${path}\n`);
  return hash("sha256", lines.sort().join(""));
}

/**
 * The files at the paths below `root`, of folders all that is below them; nothing of a path that is not there. A folder
 * without anything in it is named with a slash, for programs may complain of it.
 */
export function* fileDigests(root: string, paths: readonly string[] = ["."]): Generator<FileDigest> {
  for (const path of paths) yield* digestsAt(join(root, path), root);
}

function* digestsAt(path: string, root: string): Generator<FileDigest> {
  const found = statSync(path, { throwIfNoEntry: false });
  const name = relative(root, path).replaceAll(sep, "/");
  if (found?.isFile()) yield [name, sha256(readFileSync(path))];
  if (!found?.isDirectory()) return;
  const names = readdirSync(path);
  if (names.length === 0) yield [`${name}/`, ""];
  for (const one of names) yield* digestsAt(join(path, one), root);
}
