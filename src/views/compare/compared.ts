import type { Status } from "../../model/observation.ts";
import type { SeriesBreak } from "../../model/survey-edition.ts";
import type { ViewIndicator } from "../facts.ts";
import type { ViewRank } from "../view-ranks.ts";

/** How many economies and groups are compared at most: as many as colours and shapes keep apart. */
export const mostCompared = 8;

export interface ComparedPoint {
  readonly year: number;
  readonly value: number;
  readonly status: Status;
  /** The value to the letter, where it is at hand. */
  readonly printed?: string;
}

/** One of those compared, with what an indicator says of it. */
export interface ComparedLine {
  /** ISO code of an economy in capitals, or a group's code. */
  readonly code: string;
  readonly isGroup: boolean;
  /** Oldest first. */
  readonly points: readonly ComparedPoint[];
  /** The figure that stands for it now: the newest within the tolerance, a group's headline. */
  readonly latest: ComparedPoint | undefined;
  /** What the publisher says of a figure that is not there. */
  readonly absence?: Status | undefined;
  /** Place among all member states, of `latest`. */
  readonly rank?: ViewRank | undefined;
  /** How many members of a group stand behind `latest`. */
  readonly reach?: { readonly members: number; readonly membersWithValue: number } | undefined;
}

/** An indicator of those compared: what a chart and the rows of a table are made of. */
export interface Compared {
  readonly indicator: ViewIndicator;
  readonly newestYear: number;
  readonly lines: readonly ComparedLine[];
  /** Changes of definition or method of the indicator, for all economies and for single ones. */
  readonly breaks: readonly SeriesBreak[];
}

/** Who is compared, as an address and a table name it. */
export interface Named {
  readonly name: string;
  /** For labels. */
  readonly short: string;
  readonly href: string | undefined;
}
export type NameOf = (code: string) => Named;

/** A code as addresses write it: small letters. */
export const codeInAddress = (code: string): string => code.toLowerCase();
