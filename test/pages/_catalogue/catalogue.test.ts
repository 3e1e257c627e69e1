import { expect, test } from "vitest";
import { languageOf, languages } from "../../../src/i18n/languages.ts";
import { viewKinds } from "../../../src/model/view-kind.ts";
import { catalogue, viewsAs } from "../../../src/pages/_catalogue/catalogue.ts";
import { embeddables, oembed } from "../../../src/pages/_catalogue/oembed.ts";

const places = (form: Parameters<typeof viewsAs>[0]) => viewsAs(form).map(({ place }) => place);

test("no two views share an address", () => {
  for (const form of ["document", "picture", "pinned"] as const) {
    expect(places(form).filter((place, index, all) => all.indexOf(place) !== index)).toEqual([]);
  }
});

test("a view has no form that its kind has not, and what it takes to make those that it has", () => {
  const wrong = catalogue().filter(({ kind, forms, views, picture }) => {
    const known: readonly string[] = viewKinds[kind].forms;
    return (
      forms.some((form) => !known.includes(form)) ||
      forms.includes("document") !== (views !== undefined) ||
      forms.includes("picture") !== (picture !== undefined)
    );
  });
  expect(wrong.map(({ place }) => place)).toEqual([]);
});

test("documents that are found by programs are views of one kind; sheets have no oEmbed", () => {
  expect(viewsAs("oembed").filter(({ kind }) => "isSheet" in viewKinds[kind])).toEqual([]);
  const kenya = embeddables(languageOf("en")).filter(({ place }) => place.includes("ken"));
  expect(kenya.map(({ place }) => place)).toEqual(["embed/en/card/ken", "en/economies/ken"]);
});

test("a page is embedded as the view that stands for it", () => {
  const found = embeddables(languageOf("en")).find(({ place }) => place === "en/groups/ldc");
  if (found === undefined) throw new Error("No group has oEmbed.");
  const { html } = oembed(languageOf("en"), found.entry, new URL("https://example.org"));
  expect(html).toContain('src="https://example.org/embed/en/card/ldc/"');
});

test("a release keeps headline indicators only: at most 300 documents a language", () => {
  const kept = places("pinned");
  expect(kept).toContain("map/egdi");
  expect(kept).not.toContain("map/epi-consultation");
  expect(kept.length).toBeLessThanOrEqual(300);
});

test.for(languages)("documents in $tag have titles of their own", (language) => {
  const titles = viewsAs("document").map((entry) => entry.title(language));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
