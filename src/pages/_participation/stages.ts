/** The three stages of e-participation as the Survey scores them, from being told to deciding. */
export const stages = ["epi-information", "epi-consultation", "epi-decision-making"] as const;
