import { expect, test } from "vitest";
import { barDomain } from "../../../src/pages/_indicator/bar-domain.ts";

test("a percentage ends at 100, a price at the highest one, and both start at 0", () => {
  expect(barDomain({ minimum: 0, maximum: 100 }, [12, 80])).toEqual([0, 100]);
  expect(barDomain({ minimum: 0, maximum: undefined }, [0.5, 53.67])).toEqual([0, 53.67]);
});

test("without values the ends are still numbers", () => {
  expect(barDomain({ minimum: undefined, maximum: undefined }, [])).toEqual([0, 0]);
});
