import { expect, test } from "vitest";
import { unbroken } from "../../src/components/unbroken.ts";

test("no line ends in the name of a licence; other words of the text stay as they are", () => {
  const name = "CC\u00a0BY-\u2060NC-\u2060SA\u00a03.0\u00a0IGO";
  expect(unbroken("ITU: CC BY-NC-SA 3.0 IGO, others CC BY 4.0.")).toBe(`ITU: ${name}, others CC\u00a0BY\u00a04.0.`);
  expect(unbroken("© United Nations, no open licence found")).toBe("© United Nations, no open licence found");
});
