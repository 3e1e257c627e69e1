import { type AxeResults, source as axeSource } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { samplePaths } from "../site/kinds.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// `/` sends the reader on at once; its markup is checked with the site's.
const pages = samplePaths.filter((path) => path !== "/");

describe.concurrent("axe finds nothing, with every table opened", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.for(pages)("%s, light and dark", async (path) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(site.address(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      // Not as a script element: the pages' Content-Security-Policy allows none but their own.
      await page.evaluate(axeSource);
      const light = await violations(() => page.evaluate(runAxe, { type: "tag" as const, values: rules }));
      await page.emulateMedia({ colorScheme: "dark" });
      // Only colours differ in the dark; all other rules have just been held.
      const colours = ["color-contrast", "link-in-text-block"];
      const dark = await violations(() => page.evaluate(runAxe, { type: "rule" as const, values: colours }));
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    } finally {
      await context.close();
    }
  });
});

/** Runs in the page. */
function runAxe(runOnly: { type: "tag" | "rule"; values: string[] }): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } };
  return axe.run(document, { runOnly, resultTypes: ["violations"] });
}

async function violations(run: () => Promise<AxeResults>): Promise<string[]> {
  const results = await run();
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`);
    return `${id} (${nodes.length}): ${help}\n${places.join("\n")}`;
  });
}
