import { type AxeResults, source as axeSource } from "axe-core";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
interface Wanted {
  readonly type: "tag" | "rule";
  readonly values: readonly string[];
  /** Rules that are held elsewhere. */
  readonly without?: readonly string[];
}

/** Rules of colours, by far the slowest. */
export const colours: Wanted = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** All rules but those of colours. */
export const allButColours: Wanted = { type: "tag", values: rules, without: colours.values };

/** What axe finds on a page as it is now, or within some of it, each with its first three places. */
export async function violationsOf(
  page: Page,
  wanted: Wanted = { type: "tag", values: rules },
  within = "html",
): Promise<string[]> {
  // Not as a script element: the pages' Content-Security-Policy allows none but their own.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(runAxe, {
    within,
    runOnly: { type: wanted.type, values: [...wanted.values] },
    without: [...(wanted.without ?? [])],
  });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`);
    return `${id} (${nodes.length}): ${help}\n${places.join("\n")}`;
  });
}

/** Runs in the page. */
function runAxe({
  within,
  runOnly,
  without,
}: {
  within: string;
  runOnly: { type: "tag" | "rule"; values: string[] };
  without: string[];
}): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: { run: (where: string, options: object) => Promise<AxeResults> } };
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return axe.run(within, { rules, runOnly, resultTypes: ["violations"] });
}
