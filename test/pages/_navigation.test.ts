import { describe, expect, test } from "vitest";

import { languageOf, languages } from "../../src/i18n/languages.ts";
import { navigation } from "../../src/pages/_navigation.ts";
import { paths } from "../../src/pages/_paths.ts";
import { sectionGroups } from "../../src/pages/_sections.ts";

const english = languageOf("en");
const some = new Set(["economies", "groups", "data", "data/quality", "sources"]);

describe("the navigation", () => {
  test("shows the sections that have a page, and no group without one", () => {
    const { main, groups } = navigation(english, paths.home("en"), some);
    expect(groups.map(({ links }) => links.map(({ href }) => href))).toEqual([
      ["/en/economies/", "/en/groups/"],
      ["/en/data/", "/en/data/quality/", "/en/sources/"],
    ]);
    expect(main.map(({ text }) => text)).toEqual(["Economies", "Groups", "Data"]);
  });

  test("marks the page itself, and a page above it as the section it belongs to", () => {
    const marked = (here: string) => {
      const { main, groups } = navigation(english, here, some);
      const all = [...main, ...groups.flatMap(({ links }) => links)];
      return all.flatMap(({ href, current }) => (current === undefined ? [] : [`${href} ${current}`]));
    };
    expect(marked(paths.groups("en"))).toEqual(["/en/groups/ page", "/en/groups/ page"]);
    expect(marked(paths.economy("en", "KEN"))).toEqual(["/en/economies/ true", "/en/economies/ true"]);
    expect(marked(paths.home("en"))).toEqual([]);
  });

  test("a section that is not in the row of the header is shown there as the first of its group", () => {
    const { main, groups } = navigation(english, paths.quality("en"), some);
    const current = main.filter((link) => link.current !== undefined);
    expect(current).toEqual([{ href: "/en/data/", text: "Data", current: "true" }]);
    const marked = groups.flatMap(({ links }) => links).filter((link) => link.current !== undefined);
    expect(marked).toEqual([{ href: "/en/data/quality/", text: "Data quality", current: "page" }]);
  });

  test("the build has the sections that its pages make", () => {
    const hrefs = navigation(english, paths.home("en")).groups.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs).toEqual(expect.arrayContaining([paths.economies("en"), paths.quality("en"), paths.about("en")]));
  });

  test("every section and group has a name in every language, short enough for a phone", () => {
    const pages = new Set(sectionGroups.flatMap(({ sections }) => sections.map(({ page }) => page)));
    for (const language of languages) {
      const { groups } = navigation(language, paths.home(language.tag), pages);
      const names = groups.flatMap(({ title, links }) => [title, ...links.map(({ text }) => text)]);
      expect(names.filter((name) => name === "" || name.length > 24)).toEqual([]);
    }
  });
});
