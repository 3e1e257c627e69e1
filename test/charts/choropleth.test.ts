import { expect, test } from "vitest";
import { choropleth, type ChoroplethOptions } from "../../src/charts/choropleth.ts";
import { landPicture } from "../../src/charts/land-picture.ts";
import type { MapShapes } from "../../src/geography/map-shapes.ts";

const shapes: MapShapes = {
  width: 100,
  height: 50,
  neutral: "m0 0 1 0 0 1z",
  dotted: "m10 10 5 5",
  shapes: [
    { iso3: "AAA", d: "m10 10 9 0 0 9z", x: 14, y: 14, dot: false },
    { iso3: "BBB", d: "m30 10 9 0 0 9z", x: 34, y: 14, dot: false },
    { iso3: "TUV", d: "", x: 80, y: 30, dot: true },
    { iso3: "TKL", d: "", x: 90, y: 30, dot: true },
  ],
};

const draw = (options: Partial<ChoroplethOptions> = {}): string =>
  choropleth({
    shapes,
    title: "EGDI & more",
    description: "Each member in its group.",
    classOf: (iso3) => ({ AAA: 3, TUV: 0 })[iso3],
    classes: 4,
    label: (iso3) => `${iso3} "figure"`,
    href: (iso3) => (iso3 === "TKL" ? undefined : `/${iso3.toLowerCase()}/`),
    isMember: (iso3) => iso3 !== "TKL",
    patternId: "hatch",
    ...options,
  });

test("a small world", () => {
  expect(draw().replaceAll(/(?=<(?:path|a|g|pattern)\b)/g, "\n")).toMatchInlineSnapshot(`
    "<svg class="map classes-4" viewBox="0 0 100 50" direction="ltr" role="group" aria-label="EGDI &amp; more"><desc>Each member in its group.</desc>
    <pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch-ground" d="M0 0h10v10H0z"/>
    <path class="hatch" d="M0 0h3v10H0z"/></pattern>
    <path class="neutral" d="m0 0 1 0 0 1z"/>
    <a data-e="AAA" href="/aaa/" tabindex="-1"><title>AAA &quot;figure&quot;</title>
    <path class="c3" d="m10 10 9 0 0 9z"/></a>
    <a data-e="BBB" href="/bbb/" tabindex="-1"><title>BBB &quot;figure&quot;</title>
    <path class="no-data" fill="url(#hatch)" d="m30 10 9 0 0 9z"/></a>
    <path class="unsettled" d="m10 10 5 5"/>
    <path class="dot case" d="M80 30h.01"/>
    <a data-e="TUV" href="/tuv/" tabindex="-1"><title>TUV &quot;figure&quot;</title>
    <path class="dot ring" d="M80 30h.01"/>
    <path class="dot c0" d="M80 30h.01"/></a></svg>"
  `);
});

test("an economy without a figure is hatched, unless the measure is not for it", () => {
  expect(draw()).toContain('<path class="no-data" fill="url(#hatch)" d="m30 10');
  expect(draw({ notApplicable: (iso3) => iso3 === "BBB" })).toContain('<path class="not-applicable" d="m30 10');
});

test("a small economy has a dot if it is a member or has a figure", () => {
  expect(draw()).not.toContain("TKL");
  expect(draw({ classOf: () => 1 })).toContain("TKL");
  expect(draw({ classOf: () => undefined })).toContain("TUV");
});

test("direction is fixed, links stay out of the tab order, and no style stands in the picture", () => {
  const svg = draw();
  expect(svg).toContain('direction="ltr"');
  expect(svg.match(/<a /g)).toHaveLength(svg.match(/tabindex="-1"/g)?.length ?? 0);
  expect(svg).not.toContain("style=");
});

test("a map may refer to the shapes of the picture of all land, with the same looks; dots are its own", () => {
  const svg = draw({ shapesAt: "/land.svg" });
  expect(svg).toContain('<use class="neutral" href="/land.svg#neutral"/>');
  expect(svg).toContain('<title>AAA &quot;figure&quot;</title><use class="c3" href="/land.svg#AAA"/></a>');
  expect(svg).toContain('<use class="no-data" fill="url(#hatch)" href="/land.svg#BBB"/>');
  expect(svg).toContain('<path class="dot c0" d="M80 30h.01"/>');
  const named = [...svg.matchAll(/href="\/land\.svg#(\w+)"/g)].map(([, id]) => id);
  const drawn = [...landPicture(shapes).matchAll(/<path id="(\w+)"/g)].map(([, id]) => id);
  expect(new Set(named)).toEqual(new Set(drawn));
  for (const { d } of shapes.shapes) if (d !== "") expect(svg).not.toContain(d);
});
