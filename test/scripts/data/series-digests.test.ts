import { expect, test } from "vitest";
import { differingSeries, seriesDigests } from "../../../scripts/data/series-digests.ts";
import type { Observation } from "../../../src/model/observation.ts";

const one = { economy: "KEN", year: 2023, value: 38.1, printed: "38.1", status: "A", scope: "" } as const;
const of = (indicator: string, change: Partial<Observation> = {}): Observation =>
  ({ ...one, indicator, ...change }) as Observation;
const differing = (before: readonly Observation[], after: readonly Observation[]): string[] =>
  differingSeries(seriesDigests(before), seriesDigests(after));

test("the same to the letter is no difference, wherever it stands now", () => {
  expect(differing([of("egdi"), of("hci")], [of("egdi", { sourceLine: 7 }), of("hci")])).toEqual([]);
});

test("a value, a digit, a status, a scope, a row more and a series less are differences", () => {
  const before = [of("egdi"), of("hci"), of("osi"), of("tii"), of("gone")];
  const after = [
    of("egdi", { printed: "38.10" }),
    of("hci", { status: "E" }),
    of("osi", { scope: "10+" }),
    ...[of("tii"), of("tii", { year: 2024 })],
  ];
  expect(differing(before, after)).toEqual(["egdi", "hci", "osi", "tii", "gone"]);
});
