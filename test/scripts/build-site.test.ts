import { afterEach, beforeEach, expect, test } from "vitest";
import { DataProject } from "./data-project.ts";

let project: DataProject;
beforeEach(() => {
  project = new DataProject({ "src/pages/a.astro": "a", "package-lock.json": "{}", "dist/en/index.html": "old" });
});
afterEach(() => project.remove());

const build = (...args: readonly string[]) => project.run("test/scripts/build-small-site.ts", args);
const buildFirst = (text: string, codeOfPages = "0", codeOfTexts = "0") =>
  build(text, codeOfPages, codeOfTexts, "first");
const site = (text: string) => ({
  "dist/ar/index.html": `ar ${text}`,
  "dist/en/index.html": `en ${text}`,
  "dist/en/kenya/index.html": `en/kenya ${text}`,
});
const texts = (text: string) => ({
  "dist/texts/ar/index.html": `texts ar ${text}`,
  "dist/texts/en/index.html": `texts en ${text}`,
});

test("a step that fails after the pages leaves dist as it was", async () => {
  const { code, stderr } = await build("new", "0", "5");
  expect({ code, stderr }).toEqual({
    code: 5,
    stderr: "3 of 3 · texts · failed with code 5; what to mend stands above.\n",
  });
  expect(project.files("dist")).toEqual({ "dist/en/index.html": "old" });
});

test("where pages are wanted first they can be read before the rest is made, and stay should it fail", async () => {
  const { code, stdout, stderr } = await buildFirst("new", "0", "5");
  expect(stdout).toMatch(/2 of 3 · pages · done in .* s\nreadable\n3 of 3 · texts\n/);
  expect(code).toBe(5);
  expect(stderr).toContain("3 of 3 · texts · failed with code 5");
  expect(project.files("dist")).toEqual({ ...site("new"), ...texts("new") });
});

test("where pages are wanted first and fail, dist stays as it was and is not said to be readable", async () => {
  const { code, stdout } = await buildFirst("new", "3");
  expect(code).toBe(3);
  expect(stdout).not.toContain("readable");
  expect(project.files("dist")).toEqual({ "dist/en/index.html": "old" });
});

test("a step that throws is told and has failed", async () => {
  const { code, stderr } = await build("new", "0", "thrown");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Error: no texts\n[^]*3 of 3 · texts · failed with code 1/);
});

test("a site that has failed in a later step is built whole by the next run", async () => {
  await buildFirst("new", "0", "5");
  expect(await buildFirst("newer")).toMatchObject({ code: 0 });
  expect(project.files("dist")).toEqual({ ...site("newer"), ...texts("newer") });
});

test("with nothing changed, dist stays, says so and can be read", async () => {
  expect(await build("new")).toMatchObject({ code: 0, stderr: "" });
  const { code, stdout } = await buildFirst("newer");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dist stays: nothing that it is made of has changed\..*\nreadable\n$/);
  expect(project.files("dist")).toEqual({ ...site("new"), ...texts("new") });
});

test.for([
  ["a page", () => project.write("src/pages/a.astro", "b")],
  ["a page that is new", () => project.write("src/pages/b.astro", "")],
  ["a figure", () => project.write("data/raw/itu/a.csv", "1")],
  ["a file of a kind that nobody has thought of", () => project.write("theme/colours.txt", "red")],
  ["the packages asked for", () => project.write("package-lock.json", "{ }")],
  ["the packages installed", () => project.write("node_modules/.package-lock.json", "{}")],
  ["a file of dist", () => project.write("dist/en/index.html", "by hand")],
  ["a file in dist", () => project.write("dist/en/more.html", "by hand")],
] as const)("with %s changed, all is built anew", async ([, change]) => {
  await build("new");
  change();
  expect(await build("newer")).toMatchObject({ code: 0, stderr: "" });
  expect(project.files("dist")).toMatchObject(site("newer"));
});
