import { expect, test } from "vitest";

import { neighbourTowards } from "../../../src/client/walk/neighbour-towards.ts";

const at = (iso3: string, x: number, y: number) => ({ iso3, x, y });
const kenya = at("KEN", 0, 0);

test("an arrow leads to the nearest place ahead on the screen", () => {
  const places = [kenya, at("ETH", 0, -10), at("SDN", 0, -25), at("UGA", -8, 0), at("SOM", 9, 0), at("TZA", 0, 10)];
  const walk = (["up", "left", "right", "down"] as const).map((to) => neighbourTowards(kenya, to, places)?.iso3);
  expect(walk).toEqual(["ETH", "UGA", "SOM", "TZA"]);
});

test("what lies aside counts as farther than what lies straight ahead", () => {
  expect(neighbourTowards(kenya, "up", [at("AAA", 6, -7), at("BBB", 0, -12)])?.iso3).toBe("BBB");
});

test("nothing ahead is undefined: the edge of the map, and what lies too far to the side", () => {
  expect(neighbourTowards(kenya, "right", [kenya, at("AAA", -5, 0), at("BBB", 1, 20)])).toBeUndefined();
});
