import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { viewsAs } from "../../../src/pages/_catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../../src/pages/_catalogue/entry.ts";
import { pictureFacts } from "../../../src/charts/pictures/picture-facts.ts";

const site = new URL("https://example.org/");
/** One of each kind: the longest names, narrow scales, members and others, an economy without figures of the Survey. */
const places = [
  "map/egdi",
  "ranking/population",
  "groups/ogdi",
  "group/m49-009",
  "card/egdi",
  "card/ldc",
  "card/gbr",
  "card/hkg",
  "card/tuv",
  // An old series, and no figure that is recent enough.
  "card/ggy",
];

describe.for(languages)("the pictures in $tag", (language) => {
  let all: Map<string, CatalogueEntry>;
  beforeAll(() => {
    all = new Map(viewsAs("picture").map((one) => [one.place, one]));
  });

  test("each has an address of its own: codes of economies, indicators and groups differ", () => {
    expect(all.size).toBe(viewsAs("picture").length);
  });

  test.for(places)(
    "%s is well-formed, and says in its own words what it shows, whose it is and under which licence",
    (place) => {
      const svg = all.get(place)?.picture?.(language, site) ?? "";
      expect(() => new Resvg(svg)).not.toThrow();
      const { alt, width, height } = pictureFacts(svg);
      expect(alt.length).toBeGreaterThan(40);
      expect(width).toBeGreaterThan(height * 0.4);
      expect(svg).toContain(language.text("site.name"));
      expect(svg).toContain("example.org/");
      expect(svg).toMatch(/CC BY|©/);
      // Of what stands beside it on a page only.
      expect(alt).not.toContain(language.text("map.description.list"));
      expect(svg).not.toMatch(/NaN|undefined|Infinity|[▲▼≥≤]/);
    },
  );

  test("figures of ITU carry their licence", () => {
    const svg = all.get("ranking/internet-users")?.picture?.(language, site) ?? "";
    expect(svg).toContain("CC BY-NC-SA 3.0 IGO");
  });
});
