import { expect, test } from "vitest";
import { pictureOf, targetOf } from "../../../src/client/embed-builder/target.ts";
import { frameSnippet, sizeOf } from "../../../src/views/embed-snippets.ts";

const root = "https://example.org/";
const choice = { view: "trend", code: "egdi", economy: "ken", lang: "en", release: "", year: "", e: "", chart: "" };
const address = (chosen: Partial<typeof choice>) => targetOf({ ...choice, ...chosen }, root, ["Kenya", "EGDI"]).address;

test("a view of a release lies below /pinned, the newest one does not", () => {
  expect(address({})).toBe("https://example.org/embed/en/trend/egdi/ken/");
  expect(address({ release: "2026.11" })).toBe("https://example.org/pinned/2026.11/embed/en/trend/egdi/ken/");
  expect(address({ release: "2026.11", view: "map" })).toBe("https://example.org/pinned/2026.11/embed/en/map/egdi/");
});

test("the frame of a release has room for the line that names it", () => {
  const height = (release: string): number => {
    const target = targetOf({ ...choice, release }, root, ["Kenya", "EGDI"]);
    return Number(/height="(\d+)"/.exec(frameSnippet(target, { theme: "auto", title: true }))?.[1]);
  };
  expect(height("2026.11")).toBeGreaterThan(height(""));
});

test("a map of a year, further economies in a trend and a chart of a page have addresses of their own, and no picture", () => {
  const shown = (chosen: Partial<typeof choice>) => {
    const { address: its, page } = targetOf({ ...choice, ...chosen }, root, ["Kenya", "EGDI", "map"]);
    return [its, page, pictureOf({ ...choice, ...chosen }, root)];
  };
  expect(shown({ view: "map", year: "2012" })).toEqual([
    "https://example.org/embed/en/map/egdi/2012/",
    "https://example.org/en/indicators/egdi/2012/",
    undefined,
  ]);
  expect(shown({ e: "uga,tza" })).toEqual([
    "https://example.org/embed/en/trend/egdi/ken/?e=uga,tza",
    "https://example.org/en/economies/ken/",
    undefined,
  ]);
  expect(shown({ view: "chart", chart: "data/quality/coverage" })).toEqual([
    "https://example.org/embed/en/chart/data/quality/coverage/",
    "https://example.org/en/data/quality/",
    undefined,
  ]);
});

test("a frame has room for the names of further economies", () => {
  const least = (e: string): number => sizeOf(targetOf({ ...choice, e }, root, [])).least;
  expect(least("uga,tza")).toBeGreaterThan(least(""));
});
