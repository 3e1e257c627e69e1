import { type DivideFigure, type DivideReading, priceTarget, targetPrices } from "../../src/model/divide.ts";
import { crossSection } from "../../src/statistics/cross-section.ts";
import { shareAbove } from "../../src/statistics/share-above.ts";
import { countable, type DivideInput } from "./derive-divide.ts";

/** The shares of economies and of people above the target for prices, in per cent, by group and year. */
export function divideTargets({ groups, indicators, seriesOf, population }: DivideInput): DivideFigure[] {
  return targetPrices.flatMap((indicator) => {
    const series = seriesOf(indicator);
    const years = (indicators.get(indicator)?.coverage ?? []).map(({ year }) => year);
    return years.flatMap((year) => {
      const values = crossSection(series, year);
      return groups.flatMap((group) => {
        const members = countable(group, population, year, (economy) => series.has(economy));
        const found = shareAbove({ members, values, year, limit: priceTarget, population });
        if (found === undefined) return [];
        const { membersWithValue, populationShare } = found;
        const row = (reading: DivideReading, share: number | undefined): DivideFigure[] =>
          share === undefined
            ? []
            : [
                {
                  ...{ reading, place: group.code, indicator, against: "target", year, value: share * 100 },
                  ...{ method: "count", members: members.length, membersWithValue, populationShare },
                },
              ];
        return [...row("economies-above", found.economies), ...row("people-above", found.people)];
      });
    });
  });
}
