import { type AxeResults, source as axeSource } from "axe-core";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
type Wanted = { readonly type: "tag" | "rule"; readonly values: readonly string[] };

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
}: {
  within: string;
  runOnly: { type: "tag" | "rule"; values: string[] };
}): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: { run: (where: string, options: object) => Promise<AxeResults> } };
  return axe.run(within, { runOnly, resultTypes: ["violations"] });
}
