import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, expect, test, vi } from "vitest";
import { indexText } from "../../scripts/site/index-text.ts";
import { withoutElements } from "../../scripts/site/without-elements.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-texts-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = (lang: string, main: string) => `<!doctype html><html lang="${lang}"><head><title>T</title></head>
<body><header>Menu</header><main data-pagefind-body>${main}</main><footer>Foot</footer></body></html>`;
const numbers = "<table><tr><td>Hidden 7</td></tr></table><svg><text>Drawn</text><svg><text>Inner</text></svg></svg>";

const pages = {
  "index.html": page("en", "<h1>Choice</h1>"),
  "en/index.html": page("en", `<h1>Home</h1><p>Welcome all.</p>${numbers}<p>After it.</p>`),
  "en/b/index.html": page(
    "en",
    "<h1>Second</h1><p>Words of two.</p><details><summary>More</summary><p>Folded</p></details>",
  ),
  "en/a/index.html": page("en", `<h1>First</h1><p>Words of one.</p><nav><a href="/">Away</a></nav>`),
  "en/year/index.html": page("en", "<h1>Year</h1>").replace(" data-pagefind-body", ""),
  "ar/index.html": page("ar", "<h1>مرحبا</h1><p>أهلا بكم</p>"),
  "embed/en/map/index.html": page("en", "<h1>Embed</h1>"),
  "pinned/2026.11/embed/en/map/index.html": page("en", "<h1>Pinned</h1>"),
};

/** The site, its files made in the order given, as disks list them. */
function site(name: string, files: readonly (readonly [string, string])[]): string {
  for (const [file, html] of files) {
    mkdirSync(join(folder, name, dirname(file)), { recursive: true });
    writeFileSync(join(folder, name, file), html);
  }
  return join(folder, name);
}

const filesBelow = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "base64")]),
  );

const parsed = (base64 = ""): unknown => JSON.parse(Buffer.from(base64, "base64").toString("utf8"));

/** What Pagefind writes and the site has no use for. */
const widgets = [
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
];

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
}

/** What Pagefind keeps of each page, by its address. */
function fragments(index: string): Record<string, Fragment> {
  const kept = readdirSync(join(index, "fragment")).map((name): Fragment => {
    const text = gunzipSync(readFileSync(join(index, "fragment", name))).toString("utf8");
    return JSON.parse(text.slice(text.indexOf("{"))) as Fragment;
  });
  return Object.fromEntries(kept.map((fragment) => [fragment.url, fragment]));
}

test("texts of the pages of the languages are searched: no embeds, no pinned views, no page that says the same", async () => {
  const root = site("small", Object.entries(pages));
  const told = vi.fn();
  expect(await indexText(root, told)).toBe(0);
  const found = fragments(join(root, "pagefind"));
  expect(Object.keys(found).sort()).toEqual(["/ar/", "/en/", "/en/a/", "/en/b/"]);
  expect(found["/en/"]?.content).toBe("Home. Welcome all. After it.");
  expect(found["/en/b/"]?.content).toBe("Second. Words of two.");
  expect(told).toHaveBeenLastCalledWith(4, 5);
});

test("an index is to the byte that which Pagefind makes of the whole pages in the order of their names", async () => {
  const root = site("whole", Object.entries(pages));
  await indexText(root);
  const { index } = await createIndex({ excludeSelectors: ["table", "svg", "nav", "form", "details"] });
  for (const sourcePath of ["ar/index.html", "en/a/index.html", "en/b/index.html", "en/index.html"] as const)
    await index?.addHTMLFile({ sourcePath, content: pages[sourcePath] });
  await index?.writeFiles({ outputPath: join(folder, "expected") });
  await close();
  const { "pagefind-entry.json": entry, ...files } = filesBelow(join(root, "pagefind"));
  const { "pagefind-entry.json": expectedEntry, ...expected } = filesBelow(join(folder, "expected"));
  expect(parsed(entry)).toEqual(parsed(expectedEntry));
  expect(expected).toMatchObject(files);
  expect(
    Object.keys(expected)
      .filter((file) => !(file in files))
      .sort(),
  ).toEqual(widgets);
});

test("two builds make the same index to the byte", async () => {
  const [one, other] = [site("one", Object.entries(pages)), site("other", Object.entries(pages).reverse())];
  await indexText(one);
  await indexText(other);
  expect(filesBelow(join(other, "pagefind"))).toEqual(filesBelow(join(one, "pagefind")));
  expect(Object.keys(filesBelow(join(one, "pagefind"))).length).toBeGreaterThan(8);
});

test("a site whose index cannot be written is a failure", async () => {
  const root = site("barred", Object.entries(pages));
  cpSync(join(root, "index.html"), join(root, "pagefind"));
  await expect(indexText(root)).rejects.toThrow("pagefind");
});

test("elements are taken out from tag to tag; of two within each other the inner one", () => {
  const table = `<table class="a"><tr><td>1</td></tr></table>`;
  expect(withoutElements(`<p>a</p>${table}\n<p>b</p><table>2</table>`, ["table"])).toBe("<p>a</p>\n<p>b</p>");
  expect(withoutElements("<svg><g/><svg>in</svg><text>out</text></svg>", ["svg"])).toBe(
    "<svg><g/><text>out</text></svg>",
  );
  expect(withoutElements("<nav-list>a</nav-list><nav>b", ["nav"])).toBe("<nav-list>a</nav-list><nav>b");
});
