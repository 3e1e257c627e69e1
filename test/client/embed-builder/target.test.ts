import { expect, test } from "vitest";
import { targetOf } from "../../../src/client/embed-builder/target.ts";
import { frameSnippet } from "../../../src/views/embed-snippets.ts";

const root = "https://example.org/";
const choice = { view: "trend", code: "egdi", economy: "ken", lang: "en", release: "" };
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
