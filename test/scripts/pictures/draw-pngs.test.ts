import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawPngs } from "../../../scripts/pictures/draw-pngs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const draw = () => drawPngs(join(folder, "images"), join(folder, "cache"));

function write(place: string, colour: string): void {
  const file = join(folder, "images", place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path fill="${colour}" d="M0 0h20v10H0z"/></svg>`,
  );
}

test("a second build redraws nothing, and a third only what changed", async () => {
  write("en/map/egdi.svg", "red");
  write("ar/map/egdi.svg", "blue");
  expect(await draw()).toMatchObject({ pngs: 2, drawn: 2 });
  expect(await draw()).toMatchObject({ pngs: 2, drawn: 0 });
  const before = readFileSync(join(folder, "images/ar/map/egdi.png"));
  write("ar/map/egdi.svg", "green");
  expect(await draw()).toMatchObject({ pngs: 2, drawn: 1 });
  expect(readFileSync(join(folder, "images/ar/map/egdi.png")).equals(before)).toBe(false);
});

test("pictures that are alike are drawn once", async () => {
  write("en/map/egdi.svg", "red");
  write("en/map/epi.svg", "red");
  expect(await draw()).toMatchObject({ pngs: 2, drawn: 1 });
});

test("what no build used for a month leaves the cache, what one uses stays", async () => {
  write("en/map/egdi.svg", "red");
  await draw();
  const [used = ""] = readdirSync(join(folder, "cache"));
  writeFileSync(join(folder, "cache/unused.png"), "");
  const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
  for (const name of [used, "unused.png"]) utimesSync(join(folder, "cache", name), longAgo, longAgo);
  expect(await draw()).toMatchObject({ drawn: 0 });
  expect(readdirSync(join(folder, "cache"))).toEqual([used]);
});

test("pictures of an economy in an indicator, of which there are thousands, stay SVG", async () => {
  write("en/trend/egdi/ken.svg", "red");
  expect(await draw()).toEqual({ pngs: 0, drawn: 0, bytes: 0 });
  expect(existsSync(join(folder, "images/en/trend/egdi/ken.png"))).toBe(false);
});

test("a picture that cannot be drawn fails the build, and leaves nothing in the cache", async () => {
  write("en/map/egdi.svg", "red");
  writeFileSync(join(folder, "images/en/map/egdi.svg"), "<svg");
  await expect(draw()).rejects.toThrow();
  expect(readdirSync(join(folder, "cache"))).toEqual([]);
});
