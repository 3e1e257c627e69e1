import { economies, figuresOf } from "../../dataset.ts";
import type { Section } from "../../model/derived.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import type { CrossSection, Observation, Valued } from "../../model/observation.ts";

/** One indicator as a map and its list show it: of one year, or each economy's newest value within the tolerance. */
export interface MapSection {
  /** With values only. */
  readonly valued: ReadonlyMap<Iso3, Valued>;
  /** Why an economy has no value, where the publisher says so. */
  readonly absence: (economy: Iso3) => Observation | undefined;
  /** Whether the map is about an economy: all but those outside its group. */
  readonly isShown: (economy: Iso3) => boolean;
  /** Years of the values, oldest and newest; undefined where there is none. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** The part of an indicator that a map and its list show: of all economies, or of a group's members. */
export function mapSection(code: string, section: Section, group?: Group): MapSection {
  const { indicator, series, latest, newestYear } = figuresOf(code);
  const of = group && new Set(indicator.survey ? group.surveyMembers : group.members);
  const isShown = (economy: Iso3): boolean => of?.has(economy) ?? true;
  const year = section === "latest" ? newestYear : section;
  const at = (economy: Iso3): Observation | undefined => series.get(economy)?.find((one) => one.year === year);
  const all: CrossSection =
    section === "latest"
      ? latest
      : new Map([...economies.keys()].flatMap((iso3) => [[iso3, at(iso3)] as const]).filter(hasObservation));
  const valued = new Map(
    [...all].flatMap(([iso3, one]) =>
      one.value === undefined || !isShown(iso3) ? [] : [[iso3, { ...one, value: one.value }] as const],
    ),
  );
  const years = [...valued.values()].map((one) => one.year);
  return {
    valued,
    isShown,
    absence: (economy) => (valued.has(economy) ? undefined : at(economy)),
    years: years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
  };
}

const hasObservation = (entry: readonly [Iso3, Observation | undefined]): entry is [Iso3, Observation] =>
  entry[1] !== undefined;
