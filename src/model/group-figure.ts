export const groupMethods = [
  "unweighted",
  "population-weighted",
  "sum",
  "sum-at-least",
  "median",
  "median-of-members-with-value",
] as const;
export type GroupMethod = (typeof groupMethods)[number];

/** One figure of a group, always with how many members and what share of people stand behind it. */
export interface GroupFigure {
  /** In the indicator's unit. */
  readonly value: number;
  /** The year of all values; for "median-of-members-with-value" the newest year of the indicator. */
  readonly year: number;
  readonly method: GroupMethod;
  /** Members that can count: those with a population figure, or a value of the indicator in any year. */
  readonly members: number;
  readonly membersWithValue: number;
  /** 0 to 1: people of the members with a value over people of all members. */
  readonly populationShare: number | undefined;
}
