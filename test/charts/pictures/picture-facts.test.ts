import { expect, test } from "vitest";
import { pictureAlt, pictureFacts } from "../../../src/charts/pictures/picture-facts.ts";

test("a picture says its size, and in its own words what it shows", () => {
  const svg = `<svg xmlns="x" width="600" height="315" role="img"><title>A &amp; B</title><desc>&lt; 1</desc></svg>`;
  expect(pictureFacts(svg)).toEqual({ alt: "A & B. < 1", width: 600, height: 315 });
});

test("what is no picture of ours is refused", () => {
  expect(() => pictureFacts("<!doctype html>")).toThrow("no picture");
});

test("a name alone is no sentence", () => {
  expect(pictureAlt("Kenya", "")).toBe("Kenya");
});
