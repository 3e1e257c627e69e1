import { averagings, directions } from "../../model/indicator.ts";
import type { TableKind } from "../table-kind.ts";

const entries = ["column", "status", "scope", "indicator", "group"] as const;
export type CodebookEntry = (typeof entries)[number];

/** What every code and column means; a row fills the columns that its entry has. */
export const codebookKind = {
  name: "codebook",
  key: ["entry", "table", "code"],
  licence: "reference",
  columns: [
    { name: "entry", type: "text", words: "codebook-entry", required: true, codes: entries },
    { name: "table", type: "text", words: "codebook-table" },
    { name: "code", type: "text", words: "codebook-code", required: true },
    { name: "name", type: "text", words: "codebook-name" },
    { name: "meaning", type: "text", words: "codebook-meaning" },
    { name: "type", type: "text", words: "codebook-type" },
    { name: "unit", type: "text" },
    { name: "minimum", type: "number", words: "codebook-minimum" },
    { name: "maximum", type: "number", words: "codebook-maximum" },
    { name: "direction", type: "text", codes: directions },
    { name: "averaging", type: "text", codes: averagings },
    { name: "source", type: "text", words: "codebook-source" },
    { name: "licence", type: "text", words: "codebook-licence" },
    { name: "first_year", type: "year", words: "codebook-first-year" },
    { name: "last_year", type: "year", words: "codebook-last-year" },
    { name: "economies", type: "whole", words: "codebook-economies" },
    { name: "observations", type: "whole", words: "codebook-observations" },
    { name: "basis", type: "text" },
    { name: "members", type: "text", words: "codebook-members" },
  ],
} as const satisfies TableKind;
