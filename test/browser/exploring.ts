import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

import { openSite } from "./open-site.ts";

export const desktop = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

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
  const explore: Explore = async (path, device, act) => {
    const context = await site.browser.newContext({ ...desktop, ...device });
    const said: string[] = [];
    try {
      const page = await context.newPage();
      page.on("console", (message) => void said.push(message.text()));
      page.on("pageerror", (error) => void said.push(error.message));
      await page.goto(site.address(path));
      // Its figures are fetched when it is near the window.
      await page.locator(".map-figure").scrollIntoViewIfNeeded();
      await ready(page);
      await act(page);
    } finally {
      await context.close();
    }
    expect(said).toEqual([]);
  };
  return { explore, close: site.close };
}

export const ready = (page: Page): Promise<void> =>
  page.locator(".map-figure[data-ready]").waitFor({ state: "attached" });

/** The state in the address of a page. */
export const addressOf = (page: Page): string => new URL(page.url()).search;

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
