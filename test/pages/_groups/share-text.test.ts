import { expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import { shareText } from "../../../src/pages/_figures/share-text.ts";

const english = language("en", { share: "{percent} %", "share.unknown": "unknown" });

test("a share is said in whole per cent", () => {
  expect(shareText(english, 0.634)).toBe("63 %");
  expect(shareText(english, 1)).toBe("100 %");
  expect(shareText(english, 0)).toBe("0 %");
});

test("rounding makes no share whole, none vanish, and none reach what an average needs", () => {
  expect(shareText(english, 0.9982)).toBe("99.8 %");
  expect(shareText(english, 0.0012)).toBe("0.1 %");
  expect(shareText(english, 0.9999)).toBe("99.9 %");
  expect(shareText(english, 0.5976)).toBe("59.7 %");
  expect(shareText(english, 0.6001)).toBe("60 %");
});

test("a share that nobody knows is not 0", () => {
  expect(shareText(english, undefined)).toBe("unknown");
});
