import { expect, test } from "vitest";
import { direction } from "../../src/i18n/direction.ts";

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["pt-BR", "ltr"],
  ["az-Arab", "rtl"],
  ["fil", "ltr"],
])("%s is written %s", (tag, way) => {
  expect(direction(tag)).toBe(way);
});

test("a locale says its direction by a method (Node 24) or a property (Node 22)", () => {
  const rtl = { direction: "rtl" };
  expect(direction("x", { getTextInfo: () => rtl })).toBe("rtl");
  expect(direction("x", { textInfo: rtl })).toBe("rtl");
  expect(direction("x", { textInfo: { direction: "ltr" } })).toBe("ltr");
});
