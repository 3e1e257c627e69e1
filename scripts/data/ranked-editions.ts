import type { Iso3 } from "../../src/model/economy.ts";
import type { Observation, Series } from "../../src/model/observation.ts";
import type { SurveyEdition } from "../../src/model/survey-edition.ts";
import { surveyParts, type RankedEdition, type RankedScore } from "../../src/model/survey-parts.ts";
import type { PrintedRank } from "../../src/sources/table-reading.ts";
import { wholeWeights } from "../../src/statistics/whole-weights.ts";

/** Scores are printed in hundred-thousandths. */
const unitsOfOne = 100_000;

/** The editions of the Survey with what each prints of the economies that it ranks, oldest first. */
export function rankedEditions(
  editions: readonly SurveyEdition[],
  printedRanks: readonly PrintedRank[],
  seriesOf: ReadonlyMap<string, ReadonlyMap<Iso3, Series>>,
): RankedEdition[] {
  const inYear = Map.groupBy(
    printedRanks.filter(({ indicator }) => indicator === "egdi"),
    ({ year }) => year,
  );
  return editions.map(({ year, method }) => {
    const units = (code: string, economy: Iso3): number =>
      inUnits(seriesOf.get(code)?.get(economy)?.find((one) => one.year === year));
    const scores = (inYear.get(year) ?? []).map(({ economy, rank }): RankedScore => {
      const [osi, tii, hci] = surveyParts.map((code) => units(code, economy));
      return { economy, rank, score: units("egdi", economy), parts: [osi ?? NaN, tii ?? NaN, hci ?? NaN] };
    });
    const whole = scores.filter(({ score, parts }) => [score, ...parts].every((one) => Number.isInteger(one)));
    return {
      year,
      scores: new Map(whole.map((one) => [one.economy, one])),
      weights: method === undefined ? undefined : wholeWeights(method.weights),
    };
  });
}

/** A component that the index counted as 0 for want of a figure counts as 0 here too; one that is not there as nothing. */
function inUnits(observation: Observation | undefined): number {
  if (observation?.status === "I") return 0;
  return observation?.value === undefined ? NaN : Math.round(observation.value * unitsOfOne);
}
