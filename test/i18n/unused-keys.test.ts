import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countedKeys, english, withoutForm } from "./language-files.ts";

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|astro|js)$/.test(name))
  .map((name) => readFileSync(`src/${name}`, "utf8"))
  .join("\n");

const literals = new Set([...source.matchAll(/"([a-z][\w.-]*)"/g)].map(([, text = ""]) => text));
/** Templates that may be a key, with * for what is filled in. */
const templates = [...source.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)].map(([, text = ""]) =>
  text.replace(/\$\{[^{}`]*\}/g, "*"),
);
const pattern = (template: string) =>
  new RegExp(
    `^${template
      .split("*")
      .map((part) => part.replaceAll(".", "\\."))
      .join(".+")}$`,
  );
const patterns = templates.filter((template) => /^[a-z][\w-]*[.-]/.test(template)).map(pattern);
/** `${key}.title`: a key in a variable, and what follows it. */
const endings = templates.flatMap((template) => /^\*(\.[a-z]\w*)$/.exec(template)?.[1] ?? []);
/** Pages of words: `prose(language, "about")` reads all that begins with it. */
const pagesOfWords = [...source.matchAll(/\bprose\(\s*language,\s*"(\w+)"/g)].map(([, page]) => `${page}.`);

function isUsed(key: string): boolean {
  if (literals.has(key) || patterns.some((one) => one.test(key))) return true;
  return endings.some((ending) => key.endsWith(ending) && key !== ending && isUsed(key.slice(0, -ending.length)));
}

test("every key of the language files is used somewhere in src", () => {
  const counted = countedKeys(english);
  const unused = Object.keys(english).filter(
    (key) => !pagesOfWords.some((page) => key.startsWith(page)) && !isUsed(key) && !isUsed(withoutForm(key, counted)),
  );
  expect(unused).toEqual([]);
});
