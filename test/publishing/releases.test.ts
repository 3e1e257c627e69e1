import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { compareReleases, releaseForm } from "../../src/model/release.ts";
import { atom } from "../../src/publishing/atom.ts";
import { releaseDiff, type ReleasedRow } from "../../src/publishing/release-diff.ts";
import { changelogWith, citationFile, versionOf } from "../../scripts/release/release-texts.ts";

const row = (economy: string, year: number, value?: number, status = "A"): ReleasedRow => ({
  economy,
  indicator: "egdi",
  year,
  value,
  status,
  licence: "CC BY 4.0",
});

test("a release names what is added, revised with old and new, and withdrawn; what stayed is no change", () => {
  const before = [
    row("EST", 2022, 0.8),
    row("EST", 2024, 0.9),
    row("KEN", 2024, 0.5),
    row("KOR", 2024, undefined, "L"),
  ];
  const after = [row("EST", 2022, 0.8), row("EST", 2024, 0.91), row("KOR", 2024, 0.95), row("TUV", 2024, 0.4)];
  expect(releaseDiff(before, after).map((one) => [one.economy, one.change, one.oldValue, one.newValue])).toEqual([
    ["EST", "revised", 0.9, 0.91],
    ["KOR", "revised", undefined, 0.95],
    ["TUV", "added", undefined, 0.4],
    ["KEN", "withdrawn", 0.5, undefined],
  ]);
});

test("another status of the same value is a revision", () => {
  expect(releaseDiff([row("EST", 2024, 0.9, "P")], [row("EST", 2024, 0.9, "A")])).toMatchObject([
    { change: "revised", oldStatus: "P", newStatus: "A" },
  ]);
});

test("a release against itself changes nothing", () => {
  const rows = [row("EST", 2024, 0.9), row("KEN", 2024)];
  expect(releaseDiff(rows, rows)).toEqual([]);
});

test("releases sort by year, month and number", () => {
  expect(["2026.12", "2026.11.10", "2026.11", "2026.11.2"].sort(compareReleases)).toEqual([
    "2026.11",
    "2026.11.2",
    "2026.11.10",
    "2026.12",
  ]);
});

test.each(["2026.13", "2026.1", "2026.11.0", "2026-11", "latest"])("%s is no name of a release", (name) => {
  expect(releaseForm.test(name)).toBe(false);
});

test("what was unreleased stands under the release, with what it changed in the figures", () => {
  expect(changelogWith("# Changelog\n\n## Unreleased\n\n- A map.\n", "2026.11", "2026-11-25", "the first")).toBe(
    "# Changelog\n\n## Unreleased\n\n## 2026.11 (2026-11-25)\n\n- Figures: the first.\n- A map.\n",
  );
  expect(() => changelogWith("# Changelog\n", "2026.11", "2026-11-25", "")).toThrow("Unreleased");
});

test("the version of npm has three numbers, the citation file the release's own name", () => {
  expect(["2026.11", "2026.11.2"].map(versionOf)).toEqual(["2026.11.0", "2026.11.2"]);
  expect(citationFile("2026.11", "2026-11-25")).toContain('version: "2026.11"\ndate-released: "2026-11-25"\n');
});

test("a feed is Atom with the newest date, and no text of an entry becomes markup", () => {
  const feed = atom({
    id: "https://example.org/en/changes/feed.atom",
    language: "en",
    title: "Changes",
    author: "Atlas",
    page: "https://example.org/en/changes/",
    entries: [
      { id: "https://example.org/en/changes/#2026.12", title: "2026.12", date: "2026-12-01", text: "<b>&</b>" },
      { id: "https://example.org/en/changes/#2026.11", title: "2026.11", date: "2026-11-25", text: "First" },
    ],
  });
  expect(feed).toContain("<updated>2026-12-01T00:00:00Z</updated>\n<author>");
  expect(feed).toContain('<content type="text">&lt;b&gt;&amp;&lt;/b&gt;</content>');
  const names = JSON.stringify(parseDocument(feed, { xmlMode: true }), (key, value: unknown) =>
    ["parent", "prev", "next"].includes(key) ? undefined : value,
  ).match(/"name":"entry"/g);
  expect(names).toHaveLength(2);
});
