import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { sizeText } from "../../src/views/size-text.ts";

const english = language("en", { "data.size.kb": "{n} kB", "data.size.mb": "{n} MB" });

test.each([
  [40, "0.0 kB"],
  [1_705, "1.7 kB"],
  [9_960, "10 kB"],
  [297_067, "297 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [16_100_356, "16 MB"],
])("%i bytes are written %s", (bytes, text) => {
  expect(sizeText(english, bytes)).toBe(text);
});
