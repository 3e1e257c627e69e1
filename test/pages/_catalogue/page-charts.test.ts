import { expect, test } from "vitest";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import { type ChartPage, chartPages, singlePages } from "../../../src/pages/_catalogue/chart-pages.ts";
import { pageCharts } from "../../../src/pages/_catalogue/page-charts.ts";
import { chartPlace } from "../../../src/pages/_charts/placed.ts";

const english = languageOf("en");
const pageAt = (place: string): ChartPage[] => chartPages().filter((page) => page.place === place);
const placesOf = (pages: readonly ChartPage[], language = english): string[] =>
  pages.flatMap((page) => pageCharts(language, page).map(({ chart }) => chartPlace(page.place, chart.id)));

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
