import type { FiveNumbers } from "../model/recomputed.ts";
import { rescaled } from "./rescaled.ts";
import { zScores } from "./z-scores.ts";

/** Inputs of the components of edition 2024, in the order of its tables. */
export const inputs2024 = {
  osi: ["osi-institutional-framework", "osi-content-provision", "osi-services-provision", "epi", "osi-technology"],
  tii: [
    "tii-mobile-subscriptions",
    "tii-internet-users",
    "tii-mobile-broadband",
    "tii-price-mobile",
    "tii-price-fixed-broadband",
  ],
  hci: [
    "hci-adult-literacy",
    "hci-gross-enrolment",
    "hci-expected-years-schooling",
    "hci-mean-years-schooling",
    "hci-egov-literacy",
  ],
} as const;

/** Weights of the sub-indices of online services in 2024 (UN E-Government Survey 2024, technical appendix). */
export const osiWeights2024: FiveNumbers = [0.1, 0.05, 0.45, 0.35, 0.05];

const cappedAt = (limit: number) => (value: number) => Math.min(value, limit);
const subscriptionsCap = 120;
const enrolmentCap = 100;

function columns(rows: readonly FiveNumbers[]): [number[], number[], number[], number[], number[]] {
  const column = (index: 0 | 1 | 2 | 3 | 4): number[] => rows.map((row) => row[index]);
  return [column(0), column(1), column(2), column(3), column(4)];
}

/** The sum over columns of weight · z-score, a row an economy. */
function weightedZ(all: readonly number[][], weights: readonly number[]): number[] {
  const scores = all.map(zScores);
  const rows = all[0] ?? [];
  return rows.map((_, row) =>
    scores.reduce((sum, column, index) => sum + (column[row] ?? NaN) * (weights[index] ?? 0), 0),
  );
}

/** OSI of 2024: the weighted sum of the z-scores of its five sub-indices, rescaled over all economies. */
export function recomputedOsi(rows: readonly FiveNumbers[], weights: readonly number[] = osiWeights2024): number[] {
  return rescaled(weightedZ(columns(rows), weights));
}

/**
 * TII of 2024: the mean of four, rescaled over all economies: z-scores of mobile subscriptions (capped at 120), of
 * internet users and of mobile broadband (capped at 120), and affordability, which is minus the mean of the z-scores of
 * the two prices and is not standardised again.
 */
export function recomputedTii(rows: readonly FiveNumbers[]): number[] {
  const [mobile, users, broadband, ...prices] = columns(rows);
  const capped = (values: readonly number[]): number[] => values.map(cappedAt(subscriptionsCap));
  return rescaled(weightedZ([capped(mobile), users, capped(broadband), ...prices], [1, 1, 1, -0.5, -0.5]));
}

/** HCI of 2024: the mean of the z-scores of five parts, gross enrolment capped at 100, rescaled over all economies. */
export function recomputedHci(rows: readonly FiveNumbers[]): number[] {
  const [literacy, enrolment, expected, mean, digital] = columns(rows);
  return rescaled(
    weightedZ([literacy, enrolment.map(cappedAt(enrolmentCap)), expected, mean, digital], [1, 1, 1, 1, 1]),
  );
}

/** The stages of e-participation, and how many questions each has: the EPI is their mean weighted so. */
export const stages2024 = ["epi-information", "epi-consultation", "epi-decision-making"] as const;
const questions2024 = [50, 9, 14] as const;

/** EPI of 2024: (50 · information + 9 · consultation + 14 · decision-making) / 73. */
export function recomputedEpi([information, consultation, decisionMaking]: readonly [number, number, number]): number {
  const [ofInformation, ofConsultation, ofDecisionMaking] = questions2024;
  const questions = ofInformation + ofConsultation + ofDecisionMaking;
  return (ofInformation * information + ofConsultation * consultation + ofDecisionMaking * decisionMaking) / questions;
}
