import type { PartNumbers } from "../model/survey-parts.ts";
import type { SurveyMethod } from "../model/survey-edition.ts";

const largestSum = 1000;

/**
 * Weights as the smallest whole numbers in the same proportion: 1, 1, 1 for thirds, 34, 33, 33 for 0.34, 0.33, 0.33.
 * Undefined where there are none that add up to at most 1,000.
 */
export function wholeWeights({ osi, tii, hci }: SurveyMethod["weights"]): PartNumbers | undefined {
  const total = osi + tii + hci;
  for (let sum = 1; sum <= largestSum; sum++) {
    const scaled = [osi, tii, hci].map((weight) => (weight / total) * sum);
    const whole = scaled.map(Math.round);
    if (scaled.every((one, index) => Math.abs(one - (whole[index] ?? NaN)) < 1e-9))
      return [whole[0] ?? NaN, whole[1] ?? NaN, whole[2] ?? NaN];
  }
  return undefined;
}
