import type { Part } from "../../components/cell.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { membersFor } from "./group-words.ts";

/** The year of a group's figure; the first and last of the values behind one that mixes years. */
export function valueYears(language: Language, group: Group, indicator: Indicator, found: GroupFigure): Part {
  if (found.method !== "median-of-members-with-value") return { year: found.year };
  const { latest } = figuresOf(indicator.code);
  const years = membersFor(group, indicator).flatMap((iso3) => latest.get(iso3)?.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? { year: last } : `<span class="years">${language.range(first, last)}</span>`;
}
