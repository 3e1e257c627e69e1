import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildPages } from "../../scripts/site/build-pages.ts";
import { fileOfEvent } from "../../scripts/site/run-astro.ts";
import { StatusLine } from "../../scripts/site/status-line.ts";
import { DataProject } from "./data-project.ts";

let project: DataProject;
let complaints: string[];
beforeEach(() => {
  complaints = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complaints.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  project.remove();
});

/** Builds pages with an Astro that says these lines, and ends with a code; what is shown on the terminal. */
async function shown(lines: readonly (readonly ["log" | "error", string])[], code: number) {
  const says = lines.map(([stream, line]) => `console.${stream}(${JSON.stringify(line)});`);
  project = new DataProject({
    "node_modules/astro/bin/astro.mjs": `${says.join("\n")}\nprocess.exitCode = ${code};`,
  });
  const texts: string[] = [];
  const status = new StatusLine({ isTTY: true, columns: 80, write: (text: string) => texts.push(text) });
  const exitCode = await project.within(() => buildPages("out", {}, status));
  return { exitCode, texts: texts.filter((text) => text !== "\r\u001b[K") };
}

const event = (level: string, label: string, message: string) => JSON.stringify({ message, label, level });
const listing = [
  ["log", event("info", "build", "Building static entrypoints...")],
  ["log", event("info", "page-count", "2 files to write")],
  ["log", event("info", "SKIP_FORMAT", "  ├─ /en/index.html")],
  ["log", event("info", "SKIP_FORMAT", "  └─ /land.svg")],
] as const;

test("pages are counted towards those announced; the listing goes into a file", async () => {
  const { exitCode, texts } = await shown(listing, 0);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
  expect([texts[0], texts.at(-1)]).toEqual(["pages: 0 of 2", "pages: 2 files\n"]);
  expect(project.read(".cache/build.log")).toBe(
    "Building static entrypoints...\n2 files to write\n  ├─ /en/index.html\n  └─ /land.svg\n",
  );
});

test("warnings, errors and what is no event are shown; a failure points at the file with all", async () => {
  const { exitCode } = await shown(
    [
      ...listing,
      ["log", event("warn", "router", "Two pages at one address.")],
      ["error", event("error", "build", "Caught error rendering /en/")],
      ["error", "(node) a warning of Node"],
    ],
    3,
  );
  expect(exitCode).toBe(3);
  expect(complaints.toSorted()).toEqual([
    "pages: (node) a warning of Node\n",
    "pages: Caught error rendering /en/\n",
    "pages: Two pages at one address.\n",
    "pages: all that Astro said is in .cache/build.log\n",
  ]);
  expect(project.read(".cache/build.log")).toContain("Two pages at one address.\n");
});

test("only lines that list a file tell of one", () => {
  const file = (message: string) => fileOfEvent({ level: "info", label: null, message });
  expect(file("  ├─ /en/about/index.html")).toBe("/en/about/index.html");
  expect(file("  └─ /404.html (+2ms)")).toBe("/404.html");
  expect(file(" (+4ms)")).toBeUndefined();
});
