import { editions, figuresOf, inputs2024 } from "../../dataset.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { FiveNumbers } from "../../model/recomputed.ts";
import { surveyParts } from "../../model/survey-parts.ts";
import { wholeWeights } from "../../statistics/whole-weights.ts";
import type { LabEdition } from "../../views/lab-edition.ts";

const unitsOfOne = 100_000;
/** The edition whose inputs are printed. */
const withInputs = 2024;

/** The editions that the laboratory can weigh anew: those whose weights are described, newest first. */
export const labYears: readonly number[] = editions
  .flatMap(({ year, method }) => (method === undefined ? [] : [year]))
  .reverse();

/** An edition for the laboratory. @throws where its weights are not described */
export function labEdition(year: number): LabEdition {
  const method = editions.find((edition) => edition.year === year)?.method;
  const weights = method === undefined ? undefined : wholeWeights(method.weights);
  if (weights === undefined) throw new Error(`The weights of ${year} are not described.`);
  const ranks = figuresOf("egdi").ranks(year);
  const economies = ranks.map(({ economy }) => economy);
  const inputs = year === withInputs ? alignedInputs(economies) : undefined;
  return {
    year,
    weights,
    economies,
    ranks: ranks.map(({ rank }) => rank),
    scores: economies.map((economy) => units("egdi", economy, year)),
    parts: economies.map((economy) => {
      const [osi, tii, hci] = surveyParts.map((code) => units(code, economy, year));
      return [osi ?? 0, tii ?? 0, hci ?? 0];
    }),
    ...(inputs !== undefined && { inputs }),
  };
}

/** In hundred-thousandths; what the index counted as 0 for want of a figure is 0. */
function units(code: string, economy: Iso3, year: number): number {
  const value =
    figuresOf(code)
      .series.get(economy)
      ?.find((one) => one.year === year)?.value ?? 0;
  return Math.round(value * unitsOfOne);
}

/** The inputs in the order of the economies; undefined where one lacks them. */
function alignedInputs(economies: readonly Iso3[]): LabEdition["inputs"] {
  const rows = economies.map((economy) => inputs2024.economies.indexOf(economy));
  if (rows.includes(-1)) return undefined;
  const of = (part: "osi" | "tii" | "hci"): FiveNumbers[] =>
    rows.flatMap((row) => [inputs2024[part][row]].flatMap((one) => (one === undefined ? [] : [one])));
  return { osi: of("osi"), tii: of("tii"), hci: of("hci") };
}
