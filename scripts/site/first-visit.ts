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
  const fetched = new Set([page.file]);
  const waiting = page.resources.map(({ address }) => fileOf(site.base, page.file, address));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (fetched.has(file) || !site.files.has(file)) continue;
    fetched.add(file);
    const from = file;
    if (/\.(css|m?js)$/.test(file)) {
      waiting.push(...addressesIn(join(site.root, file)).map((address) => fileOf(site.base, from, address)));
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

const known = new Map<string, readonly string[]>();

function addressesIn(file: string): readonly string[] {
  const remembered = known.get(file);
  if (remembered !== undefined) return remembered;
  const text = readFileSync(file, "utf8");
  const pattern = file.endsWith(".css")
    ? /(?:url\(\s*["']?|@import\s*["'])([^"')]+)/g
    : /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g;
  const addresses = [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);
  const local = addresses.filter((address) => !address.startsWith("data:"));
  known.set(file, local);
  return local;
}
