import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeRelease } from "../../scripts/release/make-release.ts";
import { languageOf, languages } from "../../src/i18n/languages.ts";
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
  // Other tests of the same thread read the figures of today.
  vi.unstubAllEnvs();
  vi.resetModules();
  project.remove();
});

async function build(): Promise<void> {
  const { code, stderr } = await project.run("scripts/build-data.ts");
  if (code !== 0) throw new Error(stderr);
}

/** The documents that a build with ATLAS_RELEASE makes, and what they show. */
async function pinnedViews() {
  vi.resetModules();
  vi.stubEnv("ATLAS_RELEASE", "2026.11");
  return await project.within(() => import("../../src/pages/_pinned/pinned-views.ts"));
}

async function shown(place: string, id = "", lang = "en") {
  const module = await pinnedViews();
  const found = module.pinnedPaths().find(({ params }) => params.place === `${lang}/${place}`);
  if (found === undefined) throw new Error(`No ${place}.`);
  const made = module.pinnedDocument(languageOf(lang), found.props.entry);
  const view = made.views.find((one) => one.id === id)?.view;
  if (view === undefined) throw new Error(`No ${place}#${id}.`);
  return { ...made, view };
}

test("a pinned trend shows the value of its release, and says with a link to the live view that there are newer", async () => {
  const { view, original, title } = await shown("trends/ken", "internet-users");
  expect(view.numbers).toContain('data-obs="ken/internet-users/{row}"');
  expect(view.numbers).toMatch(/<th>2023<td>68\.5\b/);
  expect(view.numbers).not.toMatch(/<td>50\b/);
  expect(view.release).toContain("There are newer figures");
  expect(view.release).toContain('<a href="/embed/en/trends/ken/#internet-users">');
  expect(original).toBe("/embed/en/trends/ken/");
  expect([view.pageTitle, title].filter((one) => !one.includes("2026.11"))).toEqual([]);
});

test("a pinned trend whose own figures are the same today says that they are the newest, without a link", async () => {
  const { view } = await shown("trends/est", "internet-users");
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

test("a view whose figures are gone today stays and leads nowhere; its document stands for itself where no other is left", async () => {
  const { view, original, views } = await shown("trends/tuv", "internet-users", "ar");
  expect(view.numbers).toContain('data-obs="tuv/internet-users/{row}"');
  expect(view.numbers).toContain("<th>2023<td>68.5");
  expect(view.release).toContain("سحب الناشر");
  expect(view.release).not.toContain("<a");
  expect(original === undefined).toBe(views.length === 1);
});

test("only maps, rankings and trends are pinned, and an index names each in every language", async () => {
  const module = await pinnedViews();
  const places = module.pinnedPaths().map(({ params }) => params.place);
  expect([...new Set(places.map((place) => place.split("/")[1]))].sort()).toEqual(["map", "ranking", "trends"]);
  const { pinnedIndex } = await project.within(() => import("../../src/pages/_pinned/pinned-index.ts"));
  const named = languages.flatMap((language) =>
    pinnedIndex(languageOf(language.tag)).lists.flatMap(({ links }) => links.map(({ href }) => href)),
  );
  expect(named.sort()).toEqual(places.map((place) => `/pinned/2026.11/embed/${place}/`).sort());
});
