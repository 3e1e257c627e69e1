import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";

import { actOnPage } from "./act-on-page.ts";
import { openSite } from "./open-site.ts";

type Explore = (path: string, device: BrowserContextOptions, act: (page: Page) => Promise<void>) => Promise<void>;

/** The built site with maps that are ready. */
export interface Exploring {
  /** Opens a page and waits until its map can be explored; nothing may be written to the console. */
  readonly explore: Explore;
  readonly close: () => Promise<void>;
}

/** Opens the site. The addresses of its pages begin with a slash. */
export async function startExploring(): Promise<Exploring> {
  const site = await openSite();
  const explore: Explore = (path, device, act) =>
    actOnPage(
      site,
      path,
      device,
      async (page) => {
        // Its figures are fetched when it is near the window.
        await page.locator(".map-figure").scrollIntoViewIfNeeded();
        await ready(page);
      },
      act,
    );
  return { explore, close: site.close };
}

export const ready = (page: Page): Promise<void> =>
  page.locator(".map-figure[data-ready]").waitFor({ state: "attached" });

/** Waits until the address holds a state: of quick replacements it shows the last one a moment later. */
export const addressIs = (page: Page, search: string): Promise<unknown> =>
  page.waitForFunction((wanted) => location.search === wanted, search, { timeout: 10_000 });

type Row = readonly [economy: string, indicator: string, year: number, value: number | null];

/** The figures of an indicator as they are published. */
export const published = (code: string): readonly Row[] =>
  (JSON.parse(readFileSync(`data/build/v1/indicators/${code}.json`, "utf8")) as { readonly rows: readonly Row[] }).rows;

/** Figures on a page: which observation, and how it is written. */
export const figuresIn = (page: Page, selector: string): Promise<(readonly [string, string])[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => [one.getAttribute("data-obs") ?? "", one.textContent] as const));
