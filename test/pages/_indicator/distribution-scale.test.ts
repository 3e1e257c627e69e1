import { expect, test } from "vitest";
import { distributionScale } from "../../../src/pages/_indicator/distribution-scale.ts";

test("prices of which a few are far above all others are on a logarithmic axis", () => {
  expect(distributionScale({ maximum: undefined }, [0.1, 1, 1.4, 3, 53.7])).toBe("log");
  expect(distributionScale({ maximum: undefined }, [20, 46, 48, 90])).toBe("linear");
});

test("a percentage keeps its range from 0 to 100", () => {
  expect(distributionScale({ maximum: 100 }, [0.5, 1, 1.2, 80])).toBe("linear");
});

test("a value of 0 has no place on a logarithmic axis", () => {
  expect(distributionScale({ maximum: undefined }, [0, 1, 1.4, 53.7])).toBeUndefined();
});
