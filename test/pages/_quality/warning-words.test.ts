import { expect, test } from "vitest";

import { languages } from "../../../src/i18n/languages.ts";
import { warningKinds } from "../../../src/model/report.ts";

test.for(languages)("every kind of warning that a new download can bring has its words, $tag", (language) => {
  const names = warningKinds.map((kind) => language.text(`quality.warnings.${kind}`));
  expect(new Set(names).size).toBe(warningKinds.length);
});
