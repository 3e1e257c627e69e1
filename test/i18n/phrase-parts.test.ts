import { expect, test } from "vitest";

import { phraseParts } from "../../src/i18n/phrase-parts.ts";
import { texts } from "../../src/i18n/texts.ts";

const words = texts("en", { line: "{about}. In: {work} ({about})", plain: "No more." });
const parts = (key: string) =>
  phraseParts<object | string>(words, key, { about: { a: 1 }, work: "{about}" }, (text) => text);

test("values stand in the text as they were given, also twice, and are not read as placeholders", () => {
  expect(parts("line")).toEqual(["", { a: 1 }, ". In: ", "{about}", " (", { a: 1 }, ")"]);
  expect(parts("plain")).toEqual(["No more."]);
});

test("a value that is missing is told", () => {
  expect(() => phraseParts(words, "line", { about: "" }, String)).toThrow(/"line": nothing was given for \{work\}/);
});
