import { expect, test } from "vitest";
import { withNewEditions } from "../../../scripts/data/new-editions.ts";
import type { Figures } from "../../../scripts/data/read-figures.ts";
import type { ReferenceData } from "../../../scripts/data/read-reference.ts";

const described = { year: 2024, method: undefined };
const known = { indicator: "tii", economy: undefined, year: 2024, reason: "tii-affordability" };
const reference = {
  editions: [described],
  breaks: [known],
  indicators: new Map([
    ["egdi", { survey: true }],
    ["osi", { survey: true }],
    ["internet-users", { survey: false }],
  ]),
} as unknown as ReferenceData;

const withFigures = (...of: readonly (readonly [string, number, number | undefined])[]): ReferenceData =>
  withNewEditions(reference, {
    observations: of.map(([indicator, year, value]) => ({ indicator, year, value })),
  } as unknown as Figures);

test("an edition that is not described is there without its method, and breaks every index that it has", () => {
  const { editions, breaks } = withFigures(["egdi", 2024, 0.5], ["egdi", 2026, 0.6], ["osi", 2026, 0.4]);
  expect(editions).toEqual([described, { year: 2026, method: undefined }]);
  const reason = "edition-not-described";
  expect(breaks).toEqual([
    known,
    { indicator: "egdi", economy: undefined, year: 2026, reason },
    { indicator: "osi", economy: undefined, year: 2026, reason },
  ]);
});

test("figures of other publishers, and absences alone, make no edition", () => {
  expect(withFigures(["internet-users", 2026, 50], ["egdi", 2026, undefined])).toBe(reference);
});
