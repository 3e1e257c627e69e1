import { expect, test } from "vitest";

import { labelText } from "../../src/charts/label-text.ts";

test("each line of an Arabic label is held together, so that its rank stays before its name", () => {
  expect(labelText(["1 الإمارات العربية", "المتحدة"], 10, 20)).toBe(
    '<text x="10" y="17">\u202b1 الإمارات العربية\u202c<tspan x="10" dy="14">\u202bالمتحدة\u202c</tspan></text>',
  );
});

test("lines of other scripts, and single ones, stay as they are", () => {
  expect(labelText(["7 United Kingdom", "of Great Britain"], 10, 20)).not.toMatch(/[\u202b\u202c]/);
  expect(labelText(["5 مصر"], 10, 20)).not.toMatch(/[\u202b\u202c]/);
});
