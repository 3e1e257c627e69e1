import { expect, test } from "vitest";
import { isWithin, zoomFor } from "../../src/views/zoom.ts";

const kenya = { x: 1200, y: 500 };
const fiji = { x: 1900, y: 620 };

test("a part of the map shows what is inside it, not at its very edge", () => {
  expect(isWithin("africa", kenya)).toBe(true);
  expect(isWithin("africa", fiji)).toBe(false);
  expect(isWithin("africa", { x: 528, y: 500 })).toBe(false);
  expect(isWithin("world", { x: 0, y: 0 })).toBe(true);
});

test("of parts that show all points the smallest is taken, the world where none does", () => {
  expect(zoomFor([fiji])).toBe("pacific");
  expect(zoomFor([kenya])).toBe("africa");
  expect(zoomFor([kenya, fiji])).toBe("world");
});
