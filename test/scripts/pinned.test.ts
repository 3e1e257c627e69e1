import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeRelease } from "../../scripts/release/make-release.ts";
import { languageOf } from "../../src/i18n/languages.ts";
import type { PinnedPage } from "../../src/pages/_pinned/pinned-pages.ts";
import { smallProject } from "./small-project.ts";

const project = smallProject();
const usersFile = "data/raw/itu-users/internet-users.csv";

/** The small project is released; then KEN's newest value is revised from 68.5 to 50, and TUV's series is withdrawn. */
beforeAll(async () => {
  for (const [file, text] of [
    ["CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- First.\n"],
    ["package.json", '{ "version": "0" }'],
  ] as const)
    project.write(file, text);
  await build();
  const read = (file: string) => readFileSync(project.path(file));
  const { files } = await makeRelease({ release: "2026.11", date: "2026-11-25", before: undefined, read });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(project.path(file)), { recursive: true });
    writeFileSync(project.path(file), content);
  }
  const users = project.read(usersFile).replace("KEN,2023,68.5,", "KEN,2023,50,");
  project.write(usersFile, users.replace(/^TUV.*\n/gm, ""));
  await build();
}, 60_000);
afterAll(() => {
  project.remove();
});

async function build(): Promise<void> {
  const { code, stderr } = await project.run("scripts/build-data.ts");
  if (code !== 0) throw new Error(stderr);
}

/** The pages that a build with ATLAS_RELEASE makes, and what they show. */
async function pinnedPages() {
  vi.resetModules();
  vi.stubEnv("ATLAS_RELEASE", "2026.11");
  return await project.within(() => import("../../src/pages/_pinned/pinned-pages.ts"));
}

async function shown(place: string, lang = "en") {
  const module = await pinnedPages();
  const found = module.pinnedPages().find(({ params }) => params.place === `${lang}/${place}`);
  if (found === undefined) throw new Error(`No ${place}.`);
  return module.pinnedView(languageOf(lang), found.props satisfies PinnedPage);
}

test("a pinned trend shows the value of its release, and says with a link to the live view that there are newer", async () => {
  const { view, original } = await shown("trend/internet-users/ken");
  expect(view.numbers).toContain('<data value="68.5" data-obs="ken/internet-users/2023">68.5</data>');
  expect(view.numbers).not.toContain('value="50"');
  expect(view.release).toContain("There are newer figures");
  expect(view.release).toContain('<a href="/embed/en/trend/internet-users/ken/">');
  expect(original).toBe("/embed/en/trend/internet-users/ken/");
  expect(view.pageTitle).toContain("2026.11");
});

test("a pinned trend whose own figures are the same today says that they are the newest, without a link", async () => {
  const { view } = await shown("trend/internet-users/est");
  expect(view.release).toContain("still the newest");
  expect(view.release).not.toContain("<a");
});

test("a pinned ranking ranks by the figures of its release", async () => {
  const { view } = await shown("ranking/internet-users");
  // All five had 68.5 then; today Kenya would be last.
  expect(view.numbers).toContain('data-obs="rank/{row}/internet-users/latest"');
  expect(view.numbers).toMatch(/<b>1<\/b> <a href="[^"]*\/economies\/ken\/">/);
  expect(view.release).toContain("There are newer figures");
});

test("a view whose figures are gone today stays, stands for itself and leads nowhere", async () => {
  const { view, original } = await shown("trend/internet-users/tuv", "ar");
  expect(view.numbers).toContain('data-obs="tuv/internet-users/2023"');
  expect(view.release).toContain("سحب الناشر");
  expect(view.release).not.toContain("<a");
  expect(original).toBeUndefined();
});

test("only maps, rankings and trends are pinned", async () => {
  const places = (await pinnedPages()).pinnedPages().map(({ params }) => params.place.split("/"));
  expect([...new Set(places.map(([, view]) => view))].sort()).toEqual(["map", "ranking", "trend"]);
});
