import { expect, test } from "vitest";
import { languageOf } from "../../../src/i18n/languages.ts";
import { relateLink } from "../../../src/pages/_indicator/relate-link.ts";

test("no index of the Survey is set against the EGDI, of which it is a part or which it is itself", () => {
  const pairs = ["egdi", "osi", "internet-users"].map((code) => relateLink(languageOf("en"), code)?.href);
  expect(pairs).toEqual([
    "/en/relate/?x=egdi&y=internet-users",
    "/en/relate/?x=osi&y=internet-users",
    "/en/relate/?x=internet-users&y=egdi",
  ]);
});
