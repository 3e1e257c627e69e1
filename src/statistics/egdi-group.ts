/** The four EGDI groups of the UN E-Government Survey, best first, with the lowest value of each. */
export const egdiGroups = [
  { code: "very-high", from: 0.75 },
  { code: "high", from: 0.5 },
  { code: "middle", from: 0.25 },
  { code: "low", from: -Infinity },
] as const;
export type EgdiGroup = (typeof egdiGroups)[number]["code"];

/** The group of an index value (0–1): very high from 0.75, high from 0.5, middle from 0.25, low below. */
export function egdiGroup(value: number): EgdiGroup {
  return egdiGroups.find(({ from }) => value >= from)?.code ?? "low";
}
