import { describe, expect, test } from "vitest";
import { readPage } from "../../../scripts/site/read-page.ts";
import { economies, figures } from "../../../src/dataset.ts";
import { languageOf } from "../../../src/i18n/languages.ts";
import { allFigures } from "../../../src/pages/_all-figures/all-figures.ts";
import { figuresAddress } from "../../../src/pages/_figures/figures-address.ts";

const english = languageOf("en");
const sectionsOf = (iso3: string) => {
  const economy = economies.get(iso3);
  return economy === undefined ? [] : allFigures(english, economy).sections;
};
const htmlOf = (iso3: string): string =>
  sectionsOf(iso3)
    .map(({ html }) => html)
    .join("");

// A member with neighbours, one without a rank in parts, one that is no member.
describe.each(["KEN", "PRK", "HKG"])("all figures of %s", (iso3) => {
  const html = htmlOf(iso3);
  const shown = new Set(readPage("a.html", html).figures.map(({ id }) => id));
  const observations = [...figures.values()].flatMap(({ series }) => series.get(iso3) ?? []);
  const idOf = ({ indicator, year }: { indicator: string; year: number }): string =>
    `${iso3.toLowerCase()}/${indicator}/${year}`;

  test("every figure of every year stands there, and none that no publisher gives", () => {
    const valued = observations.filter(({ value }) => value !== undefined).map(idOf);
    expect(valued.filter((id) => !shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => id?.startsWith(`${iso3.toLowerCase()}/`))).toHaveLength(valued.length);
  });

  test("each indicator has a place for addresses", () => {
    const places = readPage("a.html", html).ids;
    expect([...new Set(observations.map(({ indicator }) => indicator))].filter((code) => !places.has(code))).toEqual(
      [],
    );
  });

  test("the newest figures have their rank among the newest of all", () => {
    const ranked = [...figures].flatMap(([code, { rank }]) =>
      rank(iso3, "latest") === undefined ? [] : [`rank/${iso3.toLowerCase()}/${code}/latest`],
    );
    expect(ranked.filter((id) => !shown.has(id))).toEqual([]);
  });
});

test("what a publisher says of a year without a figure is told", () => {
  const [stated] = [...figures.values()].flatMap(({ series }) =>
    [...series.values()].flat().filter(({ value }) => value === undefined),
  );
  expect(htmlOf(stated?.economy ?? "")).toContain(english.text(`status.${stated?.status ?? ""}`));
});

test("a figure is found by its address", () => {
  expect(figuresAddress(english, "KEN", "egdi")).toBe("/en/economies/ken/figures/#egdi");
  expect(sectionsOf("KEN").map(({ id }) => id)).toContain("internet");
});
