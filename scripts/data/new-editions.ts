import type { SeriesBreak, SurveyEdition } from "../../src/model/survey-edition.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

/** The index that every edition has. */
const index = "egdi";
/** Key of the reason in the language files. */
const reason = "edition-not-described";

/**
 * The reference with the editions that there are figures of but no row in survey-editions.csv: without weights, and in
 * every Survey indicator with a break of unknown kind, so that no page compares them with earlier ones unmarked.
 */
export function withNewEditions(reference: ReferenceData, { observations }: Figures): ReferenceData {
  const described = new Set(reference.editions.map(({ year }) => year));
  const isNew = ({ indicator, year }: { indicator: string; year: number }): boolean =>
    reference.indicators.get(indicator)?.survey === true && !described.has(year);
  const figures = observations.filter((one) => one.value !== undefined && isNew(one));
  const years = new Set(figures.flatMap(({ indicator, year }) => (indicator === index ? [year] : [])));
  if (years.size === 0) return reference;
  const inEdition = figures.filter(({ year }) => years.has(year));
  const breaks = [...Map.groupBy(inEdition, ({ indicator, year }) => `${indicator}/${year}`).values()].flatMap(
    ([one]): SeriesBreak[] =>
      one === undefined ? [] : [{ indicator: one.indicator, economy: undefined, year: one.year, reason }],
  );
  const editions = [...years].map((year): SurveyEdition => ({ year, method: undefined }));
  return {
    ...reference,
    editions: [...reference.editions, ...editions].sort((a, b) => a.year - b.year),
    breaks: [...reference.breaks, ...breaks],
  };
}
