import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { samplePaths } from "../site/kinds.ts";
import { type Focus, readFocus, readSkipTarget, readText, readWidest } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";

// `/` sends the reader on at once; its markup is checked with the site's.
const pages = samplePaths.filter((path) => path !== "/");
const phone = { viewport: { width: 360, height: 740 } };

interface Visit {
  readonly widest: string[];
  readonly complaints: string[];
  readonly focus: Focus;
  readonly leadsTo: string | undefined;
  readonly text: string;
}

describe.concurrent("every kind of page, in a browser", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.for(pages)("%s fits 360 px, loads without a complaint and nothing from elsewhere", async (path) => {
    const { widest, complaints } = await visited(path);
    expect({ widest, complaints }).toEqual({ widest: [], complaints: [] });
  });

  test.for(pages)("%s says the same without JavaScript", async (path) => {
    const without = await look({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address(path), { waitUntil: "load" });
      return page.evaluate(readText);
    });
    expect(without).not.toBe("");
    expect((await visited(path)).text).toBe(without);
  });

  test.for(pages)("%s: the first Tab reaches a skip link that is seen and leads to the main part", async (path) => {
    const { focus, leadsTo } = await visited(path);
    expect({ ...focus, leadsTo }).toEqual({ element: "A", isInView: true, isMarked: true, leadsTo: "MAIN" });
  });

  const visits = new Map<string, Promise<Visit>>();

  /** What a page is like with scripts, on a phone; each page is loaded once for all that is asked of it. */
  function visited(path: string): Promise<Visit> {
    const visit = visits.get(path) ?? look(phone, (page) => visitPage(page, path));
    visits.set(path, visit);
    return visit;
  }

  async function visitPage(page: Page, path: string): Promise<Visit> {
    const complaints: string[] = [];
    listen(page, complaints);
    await page.goto(site.address(path), { waitUntil: "load" });
    const widest = await page.evaluate(readWidest);
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(readFocus);
    await page.keyboard.press("Enter");
    const leadsTo = await page.evaluate(readSkipTarget);
    // What takes a frame out of the page, or closes the page, breaks off what is still asked for: no complaint of its.
    const seen = { widest, focus, leadsTo, complaints: [...complaints] };
    return { ...seen, text: await page.evaluate(readText) };
  }

  async function look<Seen>(options: BrowserContextOptions, see: (page: Page) => Promise<Seen>): Promise<Seen> {
    const context = await site.browser.newContext(options);
    try {
      return await see(await context.newPage());
    } finally {
      await context.close();
    }
  }

  function listen(page: Page, complaints: string[]): void {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.address("/"))) complaints.push(`elsewhere: ${request.url()}`);
    });
  }
});
