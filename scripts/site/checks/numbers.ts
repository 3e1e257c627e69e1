import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";

const remedy =
  'Show a figure by src/components/figure.ts, in a table by figure-cell.ts; a column that counts economies, years or rows has numeric: "count".';

/** Every number of a table or key figure is a figure with its address, a year, a count or an absence. */
export function checkNumbers(pages: readonly PageFacts[]): SiteFault[] {
  return pages.flatMap(({ file, bareNumbers: [first, ...rest] }) => {
    if (first === undefined) return [];
    const others = rest.length === 0 ? "" : ` and ${rest.length} more`;
    const what = `"${first}"${others} in td.n or .big: no <data>, and not said to be a count.`;
    return [{ check: "numbers", file, what, remedy }];
  });
}
