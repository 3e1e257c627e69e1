/**
 * By what economies are likened: size, means, schooling, and how people are connected at what price. The results of
 * e-government (EGDI, online services, participation) are left out on purpose: economies alike in circumstances are
 * compared by them.
 */
export const similarityMeasures = [
  { code: "population", scale: "log" },
  { code: "gdp-per-capita-ppp", scale: "log" },
  { code: "hci", scale: "linear" },
  { code: "internet-users", scale: "linear" },
  { code: "mobile-broadband-per-100", scale: "linear" },
  { code: "fixed-broadband-per-100", scale: "linear" },
  { code: "coverage-4g", scale: "linear" },
  { code: "price-mobile-data-5gb-gni", scale: "log" },
] as const satisfies readonly { code: string; scale: "linear" | "log" }[];

/** Two economies are likened only where they have so many of the measures in common. */
export const leastInCommon = 6;
/** How many of the most similar are kept. */
export const similarKept = 10;
