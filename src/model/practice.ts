import type { Iso3 } from "./economy.ts";

/** What a practice is told by: a page on the web. */
export interface PracticeSource {
  readonly url: string;
  readonly title: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD; undefined where the source's address does not give it. */
  readonly date: string | undefined;
}

/** A documented e-government or e-participation practice, classified. It says nothing of its present state. */
export interface Practice {
  /** Lower case and hyphens: its address. */
  readonly id: string;
  /** As its source calls it, in English. */
  readonly name: string;
  /** The economies that it is of; none where it is international. */
  readonly economies: readonly Iso3[];
  /** Of no single economy, or beyond those named. */
  readonly isInternational: boolean;
  readonly yearStarted: number | undefined;
  readonly operator: string | undefined;
  readonly level: string;
  readonly themes: readonly string[];
  readonly actionLines: readonly string[];
  readonly subgroups: readonly string[];
  /** Level of e-participation; undefined where it is about something else. */
  readonly participation: string | undefined;
  readonly partnership: string | undefined;
  /** The technological solution and its channel. */
  readonly technology: string | undefined;
  readonly languages: string | undefined;
  /** Awards and lists, in the words of the source. */
  readonly recognition: string | undefined;
  /** The same by kind of award or list. */
  readonly recognitions: readonly string[];
  /** Sustainable Development Goals that the source names. */
  readonly sdgs: readonly number[];
  /** Goals by a rule of ours from the themes. */
  readonly sdgsAssigned: readonly number[];
  /** Our own words. */
  readonly summary: string;
  /** The first is the one that it is told by. */
  readonly sources: readonly [PracticeSource, ...PracticeSource[]];
  /** Whether the source ties it to an action line, or it was classified here. */
  readonly wsisBasis: (typeof wsisBases)[number];
  /** Line of data/knowledge/practices.csv. */
  readonly line: number;
}

export const wsisBases = ["stated", "assigned"] as const;

/** The columns of practices.csv, of the form for new practices and of the published table. */
export const practiceColumns = [
  "id",
  "name",
  "iso3",
  "year_started",
  "operator",
  "level",
  "themes",
  "wsis_action_lines",
  "subgroup",
  "epart_level",
  "partnership",
  "technology",
  "languages",
  "recognition",
  "sdgs",
  "summary",
  "source_url",
  "source_title",
  "source_date",
  "source_url_2",
  "wsis_basis",
  "sdgs_assigned",
] as const;
