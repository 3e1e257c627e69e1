import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

import { siteLanguages } from "../../scripts/site/site-languages.ts";
import { dist } from "./dist.ts";
import { fileOfPath } from "./kinds.ts";

/** The members by the published table of economies. */
const members = readFileSync(join(dist, "data/v1/economies.csv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","))
  .filter(([, , , isMember]) => isMember === "1")
  .map(([iso3 = ""]) => iso3.toLowerCase())
  .sort();

const pages = siteLanguages.flatMap((lang) =>
  ["/", "/indicators/egdi/", "/indicators/internet-users/", "/indicators/egdi/2003/"].map((path) => `/${lang}${path}`),
);

test("there are 193 members", () => {
  expect(members).toHaveLength(193);
});

test.for(pages)(
  "%s has every member on the map, as a shape or a dot, and in the list beside it or the table",
  (path) => {
    const { document } = parseHTML(readFileSync(join(dist, fileOfPath(path)), "utf8"));
    const linkedFrom = (part: string): string[] => {
      const drawn = [...document.querySelectorAll(`${part} a[href*="/economies/"]`)].filter(
        (link) => part !== ".map" || link.querySelector("path[d], use[href]") !== null,
      );
      const codes = drawn.map((link) => link.getAttribute("href")?.split("/").at(-2) ?? "");
      return [...new Set(codes)].filter((code) => members.includes(code)).sort();
    };
    expect(linkedFrom(".map")).toEqual(members);
    // The page of a year lists only those without a value: all others are in its ranking.
    const listed = [...linkedFrom(".economy-list"), ...(path.endsWith("/2003/") ? linkedFrom(".ranking") : [])];
    expect(listed.sort()).toEqual(members);
  },
);
