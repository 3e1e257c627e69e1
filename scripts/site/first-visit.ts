import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import type { BuiltSite } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * The files that a browser with an empty cache fetches with a page, itself first: its styles with their fonts and
 * pictures, its scripts with the modules they import at once, its pictures and icon. All fonts of a style count, also
 * those that `unicode-range` would spare this page.
 */
export function firstVisit(site: BuiltSite, page: PageFacts): readonly string[] {
  return fetchedWith(site, page, { isLater: false });
}

export const isScript = (file: string): boolean => /\.m?js$/.test(file);

/** The scripts that a page ever fetches: also those that its scripts import when a reader asks for something. */
export function scriptsOf(site: BuiltSite, page: PageFacts): readonly string[] {
  return fetchedWith(site, page, { isLater: true }).filter(isScript);
}

function fetchedWith(site: BuiltSite, page: PageFacts, { isLater }: { readonly isLater: boolean }): readonly string[] {
  const fetched = new Set([page.file]);
  const waiting = page.resources.map(({ address }) => fileOf(site.base, page.file, address));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (fetched.has(file) || !site.files.has(file)) continue;
    fetched.add(file);
    const from = file;
    if (file.endsWith(".css") || isScript(file)) {
      const { atOnce, later } = addressesIn(join(site.root, file));
      const named = isLater ? [...atOnce, ...later] : atOnce;
      waiting.push(...named.map((address) => fileOf(site.base, from, address)));
    }
  }
  return [...fetched];
}

/** Path within dist/ of an address, relative to the file that names it; of another origin: its own text, which is no file. */
function fileOf(base: string, from: string, address: string): string {
  const bare = address.replace(/[?#].*$/, "").replace(/^https?:\/\/[^/]+/, "");
  if (bare.startsWith(base)) return bare.slice(base.length);
  return posix.join(posix.dirname(from), bare);
}

/** The files that a style or script names: those it needs at once, and those that a script may import later. */
interface Named {
  readonly atOnce: readonly string[];
  readonly later: readonly string[];
}

const known = new Map<string, Named>();

function addressesIn(file: string): Named {
  const remembered = known.get(file);
  if (remembered !== undefined) return remembered;
  const text = readFileSync(file, "utf8");
  const pattern = file.endsWith(".css")
    ? /(?:url\(\s*["']?|@import\s*["'])([^"')]+)/g
    : /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g;
  const later = file.endsWith(".css") ? [] : matched(text, /\bimport\(\s*["'`]([^"'`]+)["'`]/g);
  const named = { atOnce: matched(text, pattern).filter((address) => !address.startsWith("data:")), later };
  known.set(file, named);
  return named;
}

const matched = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);
