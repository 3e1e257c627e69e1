import { expect, test } from "vitest";

import { toCopy } from "../../src/i18n/to-copy.ts";

const text = "\u20662003–\u20602024\u2069 · CC\u00a0BY-\u2060NC";

test("a text to copy has no mark that only pages need", () => {
  expect(toCopy({ direction: "ltr" }, text)).toBe("2003–2024 · CC BY-NC");
});

test("from right to left, ranges keep their order where they are copied to", () => {
  expect(toCopy({ direction: "rtl" }, text)).toBe("\u20662003–2024\u2069 · CC BY-NC");
});
