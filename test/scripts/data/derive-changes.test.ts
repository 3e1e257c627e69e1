import { expect, test } from "vitest";
import { deriveChanges } from "../../../scripts/data/derive-changes.ts";
import { deriveRanks } from "../../../scripts/data/derive-ranks.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { crossSection } from "../../../src/statistics/cross-section.ts";
import { latest } from "../../../src/statistics/latest.ts";
import { seriesByEconomy } from "../../statistics/literal-figures.ts";

const indicator = { code: "internet-users", direction: "higher", survey: false } as Indicator;

function changesOf(byEconomy: Parameters<typeof seriesByEconomy>[0], years: readonly number[]) {
  const series = seriesByEconomy(byEconomy);
  const sections = new Map(years.map((year) => [year, crossSection(series, year)]));
  const ranks = deriveRanks(indicator, {
    sections,
    latest: latest(series, 3),
    isMember: () => true,
    printed: [],
  });
  return deriveChanges(indicator, series, ranks, []).filter(({ span }) => span === "previous");
}

test("an economy that does worse gains no place because others no longer report", () => {
  const [austria] = changesOf({ AUT: { 2024: 95, 2025: 92 }, DNK: { 2024: 99 }, ISL: { 2024: 98 } }, [2024, 2025]);
  expect(austria).toMatchObject({ economy: "AUT", valueChange: -3, rankChange: undefined });
});

test("between two years that rank the same economies, places are gained and lost", () => {
  const both = changesOf({ EST: { 2023: 90, 2024: 95 }, FIN: { 2023: 92, 2024: 93 } }, [2023, 2024]);
  expect(both.map(({ economy, rankChange }) => [economy, rankChange])).toEqual([
    ["EST", 1],
    ["FIN", -1],
  ]);
});

test("a State that an edition does not rank has no rank in its parts either", () => {
  const series = seriesByEconomy({ FSM: { 2003: 1.422 }, NOR: { 2003: 0.98 } });
  const section = crossSection(series, 2003);
  const ranks = deriveRanks(
    { ...indicator, code: "hci", survey: true },
    {
      sections: new Map([[2003, section]]),
      latest: section,
      isMember: () => true,
      printed: [{ economy: "NOR", indicator: "egdi", year: 2003, rank: 7 }],
    },
  );
  expect(ranks.get(2003)).toMatchObject([{ economy: "NOR", rank: 1, of: 1, basis: "computed" }]);
});
