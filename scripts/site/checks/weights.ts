import { kilobytes } from "../kilobytes.ts";
import type { SiteFault } from "../site-fault.ts";
import type { KindWeight } from "../weigh-site.ts";

/** The kinds of page that weigh more than their budget. */
export function checkWeights(weights: readonly KindWeight[]): SiteFault[] {
  return weights.flatMap(({ kind, file, htmlBytes, totalBytes }) => {
    const over = (part: string, bytes: number, budget: number | undefined) =>
      budget === undefined || bytes <= budget
        ? []
        : [
            {
              check: "weights",
              file,
              what: `${kind.name}: ${part} ${kilobytes(bytes)} of ${kilobytes(budget)} allowed.`,
              remedy: "Take weight off the page; the budget stays, its readers are on slow lines.",
            },
          ];
    return [
      ...over("a first visit takes", totalBytes, kind.budget?.total),
      ...over("the HTML alone takes", htmlBytes, kind.budget?.html),
    ];
  });
}
