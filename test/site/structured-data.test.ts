import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

import { basePath } from "../../scripts/data/base-path.ts";
import { dist } from "./dist.ts";
import { fileOfPath } from "./kinds.ts";

const paths = ["en", "ar"].flatMap((lang) => [
  `/${lang}/data/`,
  `/${lang}/indicators/egdi/`,
  `/${lang}/indicators/price-mobile-data-5gb-gni/`,
  `/${lang}/economies/ken/`,
  `/${lang}/economies/tuv/`,
  `/${lang}/economies/hkg/`,
]);

const vocabulary = "http://schema.org/";
const isAddress = { "@type": "@id" };
/** As far as these pages use it, what schema.org serves as its context. */
const context = { "@vocab": vocabulary, contentUrl: isAddress, license: isAddress, url: isAddress };

/** Values and nodes by the names of their properties. */
type Node = Readonly<Record<string, unknown>>;
const of = (from: Node | undefined, name: string): readonly Node[] =>
  (from?.[`${vocabulary}${name}`] ?? []) as readonly Node[];
const asText = (one: Node | undefined, key: string): string => {
  const found = one?.[key];
  return typeof found === "string" ? found : "";
};
const text = (from: Node | undefined, name: string): string => asText(of(from, name)[0], "@value");
const address = (from: Node | undefined, name: string): string => asText(of(from, name)[0], "@id");

/** The data set that a page describes, expanded. */
async function datasetOf(path: string): Promise<Node> {
  const { document } = parseHTML(readFileSync(join(dist, fileOfPath(path)), "utf8"));
  const [script, ...others] = document.querySelectorAll('script[type="application/ld+json"]');
  expect(others).toEqual([]);
  const expanded = await jsonld.expand(JSON.parse(script?.textContent ?? "") as jsonld.JsonLdDocument, {
    documentLoader: (url) => {
      if (url !== "https://schema.org/") throw new Error(`The page asks for ${url}.`);
      return Promise.resolve({ documentUrl: url, document: { "@context": context } });
    },
  });
  expect(expanded).toHaveLength(1);
  return expanded[0] as Node;
}

test.for(paths)(
  "%s says to machines what data it shows, from when and where, under which licence, in which files",
  async (path) => {
    const node = await datasetOf(path);
    expect(node["@type"]).toEqual([`${vocabulary}Dataset`]);
    expect(text(node, "name")).not.toBe("");
    expect(text(node, "description").length).toBeGreaterThanOrEqual(50);
    expect(new URL(text(node, "identifier")).pathname).toBe(basePath() + path.slice(1));
    expect(text(node, "version")).toMatch(/^\d{4}\.\d{2}(\.\d+)?$/);
    expect(text(node, "temporalCoverage")).toMatch(/^\d{4}\/\d{4}$/);
    expect(text(of(node, "creator")[0], "name")).not.toBe("");
    expect(text(of(node, "spatialCoverage")[0], "name")).not.toBe("");
    const licences = of(node, "license").map((one) => asText(one, "@id"));
    expect(licences.length).toBeGreaterThan(0);
    for (const licence of licences) expect(licence).toMatch(/^https?:\/\//);
    const variables = of(node, "variableMeasured").map((one) => text(one, "name"));
    expect(variables.length).toBeGreaterThan(0);
    expect(variables).not.toContain("");
    const files = of(node, "distribution").map((one) => address(one, "contentUrl"));
    expect(files.length).toBeGreaterThan(1);
    const missing = files.filter((file) => !existsSync(join(dist, new URL(file).pathname.slice(basePath().length))));
    expect(missing).toEqual([]);
  },
);
