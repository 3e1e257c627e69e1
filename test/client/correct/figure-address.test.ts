import { expect, test } from "vitest";
import { figureAddress } from "../../../src/client/correct/figure-address.ts";
import { suggestion } from "../../../src/components/suggestion.ts";
import { languageOf } from "../../../src/i18n/languages.ts";

const template = (target: string): string => {
  const questioned = { page: "https://a.org/en/x/", title: "{figure}", value: "{figure}", source: "{source}" };
  return suggestion(languageOf("en"), questioned, target)?.href ?? "";
};
const figure = { figure: "EGDI 2024: 0.6314 & {source}", source: "egovkb/2024.csv:7" };

test.each([
  "data@example.org",
  "https://github.com/a/b",
  "https://gitlab.org/a/b",
  "https://a.org/?t={title}&b={body}",
])("the address of a correction to %s names the page, the figure and the place of its source", (target) => {
  const address = new URL(figureAddress(template(target), figure));
  const told = [...address.searchParams.values()].join("\n");
  expect(told).toContain("Page: https://a.org/en/x/");
  expect(told).toContain(`What stands there: ${figure.figure}`);
  expect(told).toContain(`Its source: ${figure.source}`);
});
