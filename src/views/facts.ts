import type { Iso3 } from "../model/economy.ts";
import type { Group } from "../model/group.ts";
import type { Indicator } from "../model/indicator.ts";

/** What a view must know of an indicator beside its figures. */
export type ViewIndicator = Pick<
  Indicator,
  | "code"
  | "theme"
  | "decimals"
  | "direction"
  | "minimum"
  | "maximum"
  | "averaging"
  | "toleranceYears"
  | "headline"
  | "survey"
  | "classBreaks"
>;

/** An economy with its place on the map, in units of the map's view box. */
export interface ViewEconomy {
  readonly iso3: Iso3;
  readonly isMember: boolean;
  /** Undefined where it has no shape. */
  readonly x?: number;
  readonly y?: number;
  readonly dot?: boolean;
}

/** A group without its words. `surveyMembers` only where they are others than `members`. */
export type ViewGroup = Pick<Group, "code" | "kind" | "members"> & Partial<Pick<Group, "surveyMembers">>;

/** What all views in the browser share, whatever the language. */
export interface Facts {
  /** Of the figures; undefined before the first. */
  readonly release?: string | undefined;
  /** In the order of the lines of every indicator's file. */
  readonly economies: readonly ViewEconomy[];
  readonly groups: readonly ViewGroup[];
  readonly indicators: readonly ViewIndicator[];
}
