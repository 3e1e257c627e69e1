import { expect, test } from "vitest";

import { nearestWithin } from "../../../src/client/walk/nearest-within.ts";

const places = [
  { iso3: "MLT", x: 10, y: 0 },
  { iso3: "ITA", x: 30, y: 0 },
];

test("the nearest place within reach, none beyond it", () => {
  expect(nearestWithin({ x: 18, y: 0 }, places, 20)?.iso3).toBe("MLT");
  expect(nearestWithin({ x: 10, y: 20 }, places, 20)?.iso3).toBe("MLT");
  expect(nearestWithin({ x: 10, y: 21 }, places, 20)).toBeUndefined();
  expect(nearestWithin({ x: 0, y: 0 }, [], 20)).toBeUndefined();
});
