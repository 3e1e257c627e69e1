import { expect, test } from "vitest";
import { economies, figures } from "../../src/dataset.ts";
import { languageOf } from "../../src/i18n/languages.ts";
import { economyLines } from "../../src/pages/_explore/facts.ts";
import { otherRanks } from "../../src/pages/_explore/ranks.ts";
import { indicatorFile, seriesOf } from "../../src/views/indicator-file.ts";
import { viewRanks } from "../../src/views/view-ranks.ts";
import { viewSection } from "../../src/views/view-section.ts";

const english = languageOf("en");
const files = [...figures].map(([code, of]) => {
  const file = indicatorFile({ ...of, economies: economyLines, ranks: otherRanks(code), sources: {} });
  return { code, of, file, read: seriesOf(JSON.parse(JSON.stringify(file)) as typeof file, economyLines) };
});

test("the file of each indicator gives every figure as pages show it, with its status", () => {
  for (const { of, read } of files) {
    const { decimals } = of.indicator;
    const told = (its: Iterable<readonly { year: number; value: number | undefined; status: string }[]>): string[] =>
      [...its].flat().map(({ year, value, status }) => `${year} ${value === undefined ? "" : english.number(value, decimals)} ${status}`);
    expect(told(read.values())).toEqual(told(economyLines.flatMap((one) => [of.series.get(one) ?? []])));
  }
});

test("ranks of a view are those of the pages, in every year and of the latest values", () => {
  for (const { code, of, file, read } of files) {
    for (const section of [...of.coverage.map(({ year }) => year), "latest" as const]) {
      const [year, olderBy] = section === "latest" ? [of.newestYear, of.indicator.toleranceYears] : [section, 0];
      const members = [...viewSection(read, year, olderBy).values()].filter(
        ({ economy }) => economies.get(economy)?.isMember,
      );
      const ranks = viewRanks(members, of.indicator.direction, file.ranks);
      const told = [...ranks].map(([economy, { rank, of: all }]) => `${economy} ${rank} of ${all}`).sort();
      const known = of.ranks(section).map((one) => `${one.economy} ${one.rank} of ${one.of}`);
      expect({ code, section, ranks: told }).toEqual({ code, section, ranks: known });
    }
  }
});
