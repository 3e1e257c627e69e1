import { statSync } from "node:fs";
import { join } from "node:path";
import { siteLanguages } from "./site-languages.ts";
import type { SiteFault } from "./site-fault.ts";

/** What the files of a kind take on the host. */
export interface KindSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * What a site may take, for hosts that count: so much whatever the languages, and so much for each. Free hosting takes
 * 20,000 files or 1 GB. A release counts for itself: it stays for good.
 */
export const sizeBudgets = {
  files: { whole: 5_000, language: 7_000 },
  bytes: { whole: 205e6, language: 290e6 },
  filesOfRelease: { whole: 0, language: 300 },
} as const;

/** What bytes shall come to: the budget above is what was reached, and goes down with every step. */
const aim = { whole: 300e6, language: 160e6 };

export const allowed = ({ whole, language }: { whole: number; language: number }, languages: number): number =>
  whole + language * languages;

/** The folder that a file is counted with: pages of all languages together, releases each for itself. */
export function kindOfFile(file: string, tags: readonly string[] = siteLanguages): string {
  const [first = "", second = ""] = file.split("/");
  if (first === "pinned") return `pinned/${second}`;
  if (tags.includes(first)) return file.endsWith(".html") ? "pages" : "oEmbed and feeds";
  return file.includes("/") ? first : "other";
}

/** Files and bytes of a built site by kind, the largest first. */
export function siteSize({ root, files }: { readonly root: string; readonly files: Iterable<string> }): KindSize[] {
  const byKind = Map.groupBy(files, (file) => kindOfFile(file));
  return [...byKind]
    .map(([kind, its]) => ({
      kind,
      files: its.length,
      bytes: its.reduce((sum, file) => sum + statSync(join(root, file)).size, 0),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** What takes more than it may. */
export function checkSize(sizes: readonly KindSize[], languages = siteLanguages.length): SiteFault[] {
  const isRelease = ({ kind }: KindSize): boolean => kind.startsWith("pinned/");
  const whole = sizes.reduce((sum, { files, bytes }) => ({ files: sum.files + files, bytes: sum.bytes + bytes }), {
    files: 0,
    bytes: 0,
  });
  return [
    ...over("dist", "files", whole.files, allowed(sizeBudgets.files, languages)),
    ...over("dist", "bytes", whole.bytes, allowed(sizeBudgets.bytes, languages)),
    ...sizes
      .filter(isRelease)
      .flatMap(({ kind, files }) => over(kind, "files", files, allowed(sizeBudgets.filesOfRelease, languages))),
  ];
}

function over(file: string, what: string, found: number, most: number): SiteFault[] {
  if (found <= most) return [];
  const [is, may] = [found, most].map((number) => number.toLocaleString("en"));
  return [
    {
      check: "size",
      file,
      what: `${is ?? ""} ${what} of ${may ?? ""} allowed.`,
      remedy: "Find in the table of sizes what grew, and what each new file is read for; the budget stays.",
    },
  ];
}

/** The table that `npm run check` prints. */
export function sizeTable(sizes: readonly KindSize[], languages = siteLanguages.length): string {
  const line = (kind: string, files: number | string, bytes: number | string): string =>
    `${kind.padEnd(20)}${String(files).padStart(8)}${String(bytes).padStart(12)}`;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const sum = (of: "files" | "bytes"): number => sizes.reduce((all, size) => all + size[of], 0);
  return [
    line("kind of file", "files", "bytes"),
    ...sizes.map(({ kind, files, bytes }) => line(kind, files, megabytes(bytes))),
    line("all", sum("files"), megabytes(sum("bytes"))),
    line("allowed", allowed(sizeBudgets.files, languages), megabytes(allowed(sizeBudgets.bytes, languages))),
    line("aim", "", megabytes(allowed(aim, languages))),
  ].join("\n");
}
