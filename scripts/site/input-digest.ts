import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { inputVariables, type IsInput } from "./build-inputs.ts";

/** What npm has installed, which may differ from what package-lock.json asks for. */
const installed = "node_modules/.package-lock.json";

/**
 * A digest of all that a build is made of: the files that are inputs, the packages that are installed, what runs the
 * build, and the variables that it reads.
 */
export function inputDigest(isInput: IsInput): string {
  const hash = createHash("sha256");
  const add = (name: string, content: string | Buffer): void => {
    hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content);
  };
  for (const file of inputFiles(isInput)) add(file, readFileSync(file));
  for (const name of inputVariables) add(name, process.env[name] ?? "");
  add("runtime", JSON.stringify([process.versions, process.platform, process.arch]));
  add(installed, existsSync(installed) ? readFileSync(installed) : "");
  return hash.digest("hex");
}

/** The files below a folder that are inputs, by their path from the project's root, in a fixed order. */
export function inputFiles(isInput: IsInput, folder = ""): string[] {
  return readdirSync(folder === "" ? "." : folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder}${name}`;
      // Undefined of a link that leads nowhere.
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
      if (isFolder === true) return isInput(`${path}/`) ? inputFiles(isInput, `${path}/`) : [];
      return isFolder === false && isInput(path) ? [path] : [];
    });
}
