import { expect, test } from "vitest";
import { viewAddress, viewPlace } from "../../src/model/view-kind.ts";

test("a view of all economies has a document of its own; a map's year stands behind #", () => {
  expect(viewAddress({ view: "ranking", code: "egdi" })).toBe("ranking/egdi/");
  expect(viewAddress({ view: "map", code: "egdi", year: "2012" })).toBe("map/egdi/#2012");
  expect(viewAddress({ view: "ranking", code: "egdi", year: "2012" })).toBe("ranking/egdi/");
});

test("trends and strips of an economy share a sheet, which names them by their indicator", () => {
  expect(viewAddress({ view: "trend", code: "egdi", economy: "ken" })).toBe("trends/ken/#egdi");
  expect(viewAddress({ view: "strip", code: "egdi", economy: "ken" })).toBe("strips/ken/#egdi");
  expect(viewAddress({ view: "card", code: "egdi", economy: "ken" })).toBe("card/ken/");
});

test("charts of a page share a sheet, however deep the page lies", () => {
  expect(viewPlace({ view: "chart", chart: "data/quality/coverage" })).toEqual({
    document: "charts/data/quality",
    id: "coverage",
  });
});
