import { expect, test } from "vitest";

import { textWidth } from "../../src/charts/text-width.ts";

test("digits beside Arabic words are set as much larger as the words", () => {
  const beside = textWidth("من 2024") - textWidth("من ");
  expect(beside / textWidth("2024")).toBeCloseTo(13 / 12, 10);
});
