import { expect, test } from "vitest";
import { type BuilderState, isPinnedKind, pictureOf, targetOf } from "../../../src/client/embed-builder/target.ts";
import { frameSnippet, sizeOf } from "../../../src/views/embed-snippets.ts";

const root = "https://example.org/";
const choice: BuilderState = {
  view: "trend",
  code: "egdi",
  economy: "ken",
  lang: "en",
  release: "",
  year: "",
  e: "",
  chart: "",
};
const target = (chosen: Partial<BuilderState>, isGroup = false) =>
  targetOf({ ...choice, ...chosen }, { root, names: ["Kenya", "EGDI", "map"], isGroup });
const address = (chosen: Partial<BuilderState>) => target(chosen).address;

test("a view of a release lies below /pinned, the newest one does not", () => {
  expect(address({})).toBe("https://example.org/embed/en/trends/ken/#egdi");
  expect(address({ release: "2026.11" })).toBe("https://example.org/pinned/2026.11/embed/en/trends/ken/#egdi");
  expect(address({ release: "2026.11", view: "map" })).toBe("https://example.org/pinned/2026.11/embed/en/map/egdi/");
});

test("the frame of a release has room for the line that names it", () => {
  const height = (release: string): number =>
    Number(/height="(\d+)"/.exec(frameSnippet(target({ release }), { theme: "auto", title: true }))?.[1]);
  expect(height("2026.11")).toBeGreaterThan(height(""));
});

test("a map of a year, further economies in a trend and a chart of a page have addresses of their own, and no picture", () => {
  const shown = (chosen: Partial<BuilderState>) => {
    const { address: its, page } = target(chosen);
    return [its, page, pictureOf({ ...choice, ...chosen }, root)];
  };
  expect(shown({ view: "map", year: "2012" })).toEqual([
    "https://example.org/embed/en/map/egdi/#2012",
    "https://example.org/en/indicators/egdi/",
    undefined,
  ]);
  expect(shown({ e: "uga,tza" })).toEqual([
    "https://example.org/embed/en/trends/ken/?e=uga,tza#egdi",
    "https://example.org/en/economies/ken/",
    undefined,
  ]);
  expect(shown({ view: "chart", chart: "data/quality/coverage" })).toEqual([
    "https://example.org/embed/en/charts/data/quality/#coverage",
    "https://example.org/en/data/quality/",
    undefined,
  ]);
});

test("views of all economies and cards have pictures, sheets have none", () => {
  expect(pictureOf({ ...choice, view: "ranking" }, root)?.png).toBe("https://example.org/images/en/ranking/egdi.png");
  expect(pictureOf({ ...choice, view: "card" }, root)?.svg).toBe("https://example.org/images/en/card/ken.svg");
  expect(pictureOf({ ...choice, view: "strip" }, root)).toBeUndefined();
});

test("the card of a group leads to the group's page", () => {
  const card = target({ view: "card", economy: "ldc" }, true);
  expect([card.address, card.page]).toEqual([
    "https://example.org/embed/en/card/ldc/",
    "https://example.org/en/groups/ldc/",
  ]);
});

test("a release keeps maps, rankings and trends", () => {
  expect((["map", "ranking", "groups", "card", "trend", "strip", "chart"] as const).filter(isPinnedKind)).toEqual([
    "map",
    "ranking",
    "trend",
  ]);
});

test("a frame has room for the names of further economies", () => {
  const least = (e: string): number => sizeOf(target({ e })).least;
  expect(least("uga,tza")).toBeGreaterThan(least(""));
});
