import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Resource {
  readonly path: string;
  readonly licenses?: readonly { readonly title: string }[];
}

test("no resource of the Data Package names a licence twice, though rows name several together", () => {
  const { resources } = JSON.parse(readFileSync("data/build/v1/datapackage.json", "utf8")) as {
    resources: readonly Resource[];
  };
  const titlesOf = new Map(resources.map(({ path, licenses = [] }) => [path, licenses.map(({ title }) => title)]));
  const twice = [...titlesOf].filter(
    ([, titles]) => new Set(titles).size < titles.length || titles.some((title) => /; (CC|©) /.test(title)),
  );
  expect(twice).toEqual([]);
  expect(titlesOf.get("derived/correlation.csv")?.toSorted()).toEqual([
    "CC BY 4.0",
    "CC BY-NC-SA 3.0 IGO, computed from ITU figures",
    "© United Nations, no open licence found",
  ]);
});
