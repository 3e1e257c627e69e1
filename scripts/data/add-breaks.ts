import type { Observation } from "../../src/model/observation.ts";
import type { SeriesBreak } from "../../src/model/survey-edition.ts";

/** How many rows are proposed, and a count of the rest. */
const proposed = 10;

/**
 * What to do where a publisher marks figures as breaks (status B) that data/reference/breaks.csv does not explain:
 * changes over them are marked on the pages all the same, but without a reason.
 */
export function breakLines(observations: readonly Observation[], breaks: readonly SeriesBreak[]): string[] {
  const explained = ({ indicator, economy, year }: Observation): boolean =>
    breaks.some(
      (one) =>
        one.indicator === indicator && one.year === year && (one.economy === undefined || one.economy === economy),
    );
  const open = observations.filter((one) => one.status === "B" && !explained(one));
  if (open.length === 0) return [];
  const count = open.length === 1 ? "1 figure is" : `${open.length} figures are`;
  const more = open.length - proposed;
  return [
    "",
    `${count} marked as a break by the publisher. To name the reason on the pages, add to data/reference/breaks.csv:`,
    ...open.slice(0, proposed).map(({ indicator, economy, year }) => `  ${rowOf(indicator, economy, year)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The reason that is known of every such figure; another needs a text of its own, `break.{reason}`. */
const rowOf = (indicator: string, economy: string, year: number): string =>
  `${indicator},${economy},${year},definition-or-method,the publisher says that the definition or method changed`;
