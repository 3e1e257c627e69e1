import { expect, test } from "vitest";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import { type ChartPage, chartPages, singlePages } from "../../../src/pages/_charts/chart-pages.ts";
import { pageCharts } from "../../../src/pages/_charts/page-charts.ts";
import { placed } from "../../../src/pages/_charts/placed.ts";

const english = languageOf("en");
const pageAt = (place: string): ChartPage[] => chartPages().filter((page) => page.place === place);
const placesOf = (pages: readonly ChartPage[], language = english): string[] =>
  pages.flatMap((page) => pageCharts(language, page).map(({ place }) => place));

test("a chart without a view of its own is found by the address of its page and its id", () => {
  const chart = { id: "gini", title: "", when: "", narrow: "", numbers: "", source: "" };
  const own = { ...chart, id: "trend", embed: "/en/embed/?view=trend" };
  expect(placed(english, "divide", [chart, own]).map(({ embed }) => embed)).toEqual([
    "/en/embed/?view=chart&chart=divide/gini",
    "/en/embed/?view=trend",
  ]);
});

test("a chart is cited with what its page is of; one that says whose figures it shows by its own title", () => {
  const chart = { id: "a", title: "EGDI", when: "", narrow: "", numbers: "", source: "" };
  const cited = (place: string, its = {}) => placed(english, place, [{ ...chart, ...its }])[0]?.cited;
  expect(cited("economies/ken")).toBe("Kenya: EGDI");
  expect(cited("groups/ldc")).toBe("Least developed countries: EGDI");
  expect(cited("indicators/internet-users", { title: "Spread" })).toBe("People using the internet: Spread");
  expect(cited("divide", { title: "Gini", fullTitle: "Gini coefficient" })).toBe("Digital divide: Gini coefficient");
  expect(cited("data/quality")).toBe("Data quality: EGDI");
  expect(cited("compare/ken", { cited: "Kenya and Uganda: EGDI" })).toBe("Kenya and Uganda: EGDI");
});

test("the addresses of charts that others have in their pages stay", () => {
  expect(placesOf(singlePages)).toEqual([
    "participation/stages",
    "participation/epi-against-internet-users",
    "participation/epi-against-ogdi",
    "participation/epi-against-egdi",
    "divide/women-and-men",
    "divide/countryside-and-city",
    "divide/young-and-old",
    "divide/groups-internet-users",
    "divide/groups-coverage-4g",
    "divide/groups-price-mobile-data-5gb-gni",
    "divide/groups-over-time",
    "divide/gini",
    "divide/theil",
    "divide/years-behind",
    "divide/in-reach-and-not-online",
    "divide/above-target-price-mobile-data-5gb-gni",
    "divide/above-target-price-fixed-broadband-5gb-gni",
    "outliers/epi",
    "outliers/osi",
    "timeline/internet-use",
    "action-lines/entries-by-group",
    "action-lines/entries",
    "practices/map",
    "relate/internet-users-and-epi",
    "data/quality/coverage",
  ]);
  expect(placesOf(["economies/ken", "indicators/egdi", "groups/m49-053", "compare/m49-053"].flatMap(pageAt))).toEqual([
    "economies/ken/rank",
    "economies/ken/rank-moves",
    "economies/ken/possible-ranks",
    "economies/ken/components",
    "economies/ken/stages",
    "economies/ken/price-mobile-data-2gb-gni-trend",
    "economies/ken/price-fixed-broadband-ts-gni-trend",
    "economies/ken/left-out",
    "indicators/egdi/spread",
    "indicators/egdi/coverage",
    ...["egdi", "epi", "internet-users", "mobile-broadband-per-100", "fixed-broadband-per-100", "coverage-4g"].map(
      (code) => `groups/m49-053/${code}-trend`,
    ),
    ...["households-internet", "price-mobile-data-5gb-gni", "price-mobile-data-2gb-gni"].map(
      (code) => `groups/m49-053/${code}-trend`,
    ),
    "compare/m49-053/largest-egdi",
    "compare/m49-053/largest-internet-users",
  ]);
});

test("they are the same in every language, each once, of lower case, digits and hyphens", () => {
  const [first = [], ...others] = languages.map((language) => placesOf(chartPages(), language));
  expect(new Set(first).size).toBe(first.length);
  expect(first.filter((place) => !/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(place))).toEqual([]);
  for (const other of others) expect(other).toEqual(first);
});
