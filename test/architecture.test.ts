import { globSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";

import { expect, test } from "vitest";

import { codeOfData } from "../scripts/data/data-inputs.ts";

/** The layers of src and scripts, and what each may import besides itself and packages (see CONTRIBUTING). */
const mayImport = {
  model: [],
  statistics: ["model"],
  // Corrections, borders and points are tables that people maintain: read, and found faulty, like any other.
  geography: ["model", "sources"],
  sources: ["model"],
  publishing: ["model"],
  i18n: ["model"],
  charts: ["model", "statistics", "geography"],
  // What a view of figures is, in words and classes: pages draw it at build time, the browser again.
  views: ["model", "statistics", "geography", "charts", "i18n"],
  // Finding by name, alike for the build's own tests and the browser.
  search: [],
  components: ["model", "statistics", "geography", "charts", "i18n"],
  layouts: ["model", "statistics", "geography", "charts", "i18n", "components", "styles"],
  dataset: ["model", "publishing"],
  pages: [
    "model",
    "statistics",
    "geography",
    "charts",
    "i18n",
    "components",
    "layouts",
    "dataset",
    "views",
    "publishing",
    "search",
  ],
  client: ["model", "statistics", "charts", "i18n", "views", "publishing", "search"],
  styles: [],
  scripts: ["model", "statistics", "geography", "sources", "publishing", "i18n", "scripts/site/chart-timings.ts"],
  // It times what pages draw.
  "scripts/site/chart-timings.ts": ["charts", "geography"],
} as const satisfies Record<string, readonly string[]>;
type Layer = keyof typeof mayImport;

/** Kinds of asset that a layer may name besides modules. */
const assets: Partial<Record<Layer, readonly string[]>> = {
  components: ["client", "styles"],
  pages: ["styles", "client"],
};

interface Import {
  readonly file: string;
  readonly names: string;
}

const files = globSync(["src/**/*.{ts,astro}", "scripts/**/*.ts"]).map((file) => file.replaceAll("\\", "/"));
const codeOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const imports = files.flatMap((file) => importsOf(codeOf.get(file) ?? "").map((names) => ({ file, names })));

test("imports are found in every form: of modules and pages, of types, of styles, at run time, over lines", () => {
  // Else the rules below would hold of nothing.
  const known = [
    "src/pages/_paths.ts is imported by src/pages/robots.txt.ts",
    "src/layouts/Page.astro is imported by src/pages/[lang]/index.astro",
    "src/model/group.ts is imported by src/pages/_groups/group-list.ts",
    "src/styles/print.css is imported by src/layouts/Page.astro",
    "d3-array is imported by src/statistics/movers.ts",
    "scripts/data/derive.ts is imported by scripts/build-data.ts",
  ];
  const found = imports.map(({ file, names }) => `${resolved(file, names)} is imported by ${file}`);
  expect(known.filter((one) => !found.includes(one))).toEqual([]);
  expect(found.length).toBeGreaterThan(900);
  const forms = ['import x from "a";', 'import {\n  x,\n} from "b";', 'import "c";', 'const x = await import("d");'];
  expect(importsOf(`---\n${forms.join("\n")}\nexport { y } from "e";\n---\n<script>import "f";</script>`)).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
  ]);
});

test("imports follow the arrows of the architecture", () => {
  const against = imports.filter(({ file, names }) => {
    const from = layerOf(file);
    const to = layerOf(resolved(file, names));
    if (from === undefined || to === undefined || from === to) return false;
    return ![...mayImport[from], ...(assets[from] ?? [])].some((layer) => layer === to);
  });
  expect(against.map(told)).toEqual([]);
});

test("no folder imports another that leads back to it", () => {
  const arrows = new Map<string, Set<string>>();
  for (const { file, names } of imports) {
    const target = resolved(file, names).replace(/\?.*$/, "");
    const [from, to] = [roomOf(file), codeOf.has(target) ? roomOf(target) : undefined];
    if (from === undefined || to === undefined || from === to) continue;
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  const reached = (room: string): Set<string> => {
    const found = new Set<string>();
    const waiting = [room];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const to of arrows.get(next) ?? [])
        if (!found.has(to)) {
          waiting.push(to);
          found.add(to);
        }
    }
    return found;
  };
  expect([...arrows.keys()].filter((room) => reached(room).has(room)).sort()).toEqual([]);
});

test("every folder of src is a layer with arrows", () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("Plot stays out of the browser: client modules never reach charts/plot or the Plot package", () => {
  const reached = new Set(files.filter((file) => layerOf(file) === "client"));
  for (const file of reached) {
    for (const { names } of imports.filter((found) => found.file === file)) {
      const target = resolved(file, names);
      if (codeOf.has(target)) reached.add(target);
    }
  }
  const plotted = imports.filter(
    ({ file, names }) => reached.has(file) && /charts\/plot\/|^@observablehq\/plot$/.test(names),
  );
  expect(plotted.map(told)).toEqual([]);
});

test("a change of any module that the data build loads makes it build anew", () => {
  const loaded = new Set(["scripts/build-data.ts"]);
  for (const file of loaded)
    for (const one of imports.filter((found) => found.file === file)) {
      const target = resolved(file, one.names);
      if (codeOf.has(target)) loaded.add(target);
    }
  expect(loaded.size).toBeGreaterThan(150);
  expect([...loaded].filter((file) => !codeOfData.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});

test("only scripts and src/dataset.ts touch files", () => {
  const touching = imports.filter(
    ({ file, names }) =>
      /^node:fs(\/|$)|^fs(\/|$)/.test(names) && !file.startsWith("scripts/") && file !== "src/dataset.ts",
  );
  expect(touching.map(told)).toEqual([]);
});

test("only src/pages knows addresses: nothing else asks where the site stands", () => {
  const asking = files.filter((file) => file.startsWith("src/") && codeOf.get(file)?.includes("BASE_URL"));
  expect(asking).toEqual(["src/pages/_paths.ts"]);
});

test("only charts write SVG", () => {
  // Components may set ready SVG into a page; the outer element comes from src/charts all the same.
  const writing = files.filter(
    (file) => file.startsWith("src/") && layerOf(file) !== "charts" && /<svg[\s>]/.test(codeOf.get(file) ?? ""),
  );
  expect(writing).toEqual([]);
});

test("no index file that only hands on what others export", () => {
  const handing = files.filter((file) => /(^|\/)index\.ts$/.test(file) && !/\/pages\//.test(file));
  expect(handing).toEqual([]);
});

test("a file that re-exports another's names hides where they live", () => {
  const hiding = files.filter((file) => /^export\s+(\*|(type\s+)?\{[^}]*\})\s+from\b/m.test(codeOf.get(file) ?? ""));
  expect(hiding).toEqual([]);
});

function told({ file, names }: Import): string {
  return `${file} imports ${names}`;
}

/** The first folder below src (or the file dataset.ts), or scripts; undefined for packages and other files. */
function layerOf(file: string): Layer | undefined {
  if (file in mayImport) return file as Layer;
  const name = file.startsWith("scripts/") ? "scripts" : /^src\/([^/.]+)[/.]/.exec(file)?.[1];
  return name !== undefined && name in mayImport ? (name as Layer) : undefined;
}

function resolved(file: string, names: string): string {
  return names.startsWith(".") ? posix.join(dirname(file), names) : names;
}

/** What a module's code imports, re-exports or loads at run time; of an .astro file also what its script tags do. */
function importsOf(code: string): string[] {
  const uncommented = code.replace(/\/\*[^]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const pattern = /(?:^|[;\n{>]|\bawait\s|=\s*)\s*(?:import|export)\b(?:[^"'();]*?\bfrom)?\s*\(?\s*["']([^"']+)["']/g;
  return [...uncommented.matchAll(pattern)].flatMap(([, names]) => names ?? []);
}

/**
 * The room of a file: a layer of src with all its folders, a folder of scripts; of pages each folder that holds what they
 * look up and compose, what lies beside these, and the routes.
 */
function roomOf(file: string): string | undefined {
  const [first, second = "", third = ""] = file.split("/");
  if (first === "scripts") return third === "" ? "scripts" : `scripts/${second}`;
  if (second !== "pages") return `src/${second}`;
  if (!third.startsWith("_")) return "routes";
  return third.includes(".") ? "src/pages/_" : `src/pages/${third}`;
}
