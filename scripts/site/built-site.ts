import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

import type { PageFacts } from "./page-facts.ts";
import { readPage } from "./read-page.ts";

/** A built site: its folder, all its files and its pages as read. */
export interface BuiltSite {
  readonly root: string;
  /** Where the site stands on its host: "/" or "/atlas/". */
  readonly base: string;
  /** Paths within root, with "/" between folders. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly PageFacts[];
}

/** Reads the pages under `root`. Throws where there is none. */
export function readSite(root: string, base: string): BuiltSite {
  const files = listFiles(root);
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(file, readFileSync(join(root, file), "utf8")));
  if (pages.length === 0) throw new Error(`${root} holds no page.\n  Build the site first: npm run build`);
  return { root, base, files: new Set(files), pages };
}

function listFiles(root: string): readonly string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, "/"))
      .sort();
  } catch {
    return [];
  }
}
