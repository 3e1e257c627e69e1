import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

import type { OpenSite } from "./open-site.ts";

export const desktop = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * Opens a page of the site on a device, waits until it is ready and acts on it; nothing may be written to the console
 * but what is expected. The addresses of pages begin with a slash.
 */
export async function actOnPage(
  site: OpenSite,
  path: string,
  device: BrowserContextOptions,
  ready: (page: Page) => Promise<void>,
  act: (page: Page) => Promise<void>,
  expected: readonly RegExp[] = [],
): Promise<void> {
  const context = await site.browser.newContext({ ...desktop, ...device });
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => void said.push(message.text()));
    page.on("pageerror", (error) => void said.push(error.message));
    await page.goto(site.address(path));
    await ready(page);
    await act(page);
  } finally {
    await context.close();
  }
  expect(said.filter((text) => !expected.some((one) => one.test(text)))).toEqual([]);
}

/** The state in the address of a page. */
export const addressOf = (page: Page): string => new URL(page.url()).search;

/** The file that a button saves. */
export async function saved(page: Page, button: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
