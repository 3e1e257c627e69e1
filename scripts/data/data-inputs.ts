import { existsSync } from "node:fs";
import { join } from "node:path";
import { inputsDigest } from "./inputs-digest.ts";
import { siteAddress } from "./site-address.ts";

/** The folders of the modules that the data build may load. A test holds its imports against them. */
export const codeOfData = [
  "scripts",
  "src/geography",
  "src/i18n",
  "src/model",
  "src/publishing",
  "src/sources",
  "src/statistics",
] as const;

const tables = ["data/knowledge", "data/raw", "data/reference", "data/releases"];

/** npm's own list of the packages as they are installed. */
const installed = "node_modules/.package-lock.json";

/**
 * A digest of all that data/build is made of. Undefined where npm has not installed the packages: nothing then says
 * which there are.
 */
export function dataInputs({ onlySettled }: { readonly onlySettled: boolean }): string | undefined {
  const project = join(import.meta.dirname, "../..");
  if (!existsSync(join(project, installed))) return undefined;
  return inputsDigest({
    files: { [project]: [...codeOfData, installed], ".": tables },
    settings: { onlySettled, site: siteAddress() },
  });
}
