import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listenLocally } from "../../scripts/site/listen-locally.ts";
import { type OpenSite, openSite } from "./open-site.ts";

/** A choice of each view, and whether it has a bitmap. */
const choices = [
  { query: "view=map&code=egdi", lang: "en", isBitmap: true },
  { query: "view=ranking&code=internet-users&lang=ar", lang: "ar", isBitmap: true },
  { query: "view=groups&code=ogdi", lang: "en", isBitmap: true },
  { query: "view=trend&code=egdi&economy=lao&lang=ar", lang: "ar", isBitmap: false },
  { query: "view=strip&code=egdi&economy=ken", lang: "en", isBitmap: false },
  { query: "view=profile&economy=bol", lang: "en", isBitmap: true },
] as const;

describe("the builder", () => {
  let site: OpenSite;
  let host: { port: number; close: () => Promise<void> };
  let hosted = "";

  beforeAll(async () => {
    site = await openSite();
    host = await listenLocally(0, (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><html lang="en"><title>Host</title>${hosted}</html>`);
    });
  });
  afterAll(async () => {
    await host.close();
    await site.close();
  });

  /** What the builder prints for a choice, by the kind of snippet; those that it hides are left out. */
  async function printed(page: Page, lang: string, query: string): Promise<Map<string, string>> {
    await page.goto(site.address(`/${lang}/embed/?${query}`), { waitUntil: "load" });
    await expect.poll(() => page.locator('[data-output="svg"] textarea').inputValue()).toContain("<img ");
    const outputs = await page
      .locator("[data-output]:visible")
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-output") ?? "", one.querySelector("textarea")?.value ?? ""] as const),
      );
    // The site is built for an address, and served here by another.
    const root = (await page.locator(".embed-builder").getAttribute("data-root")) ?? "";
    return new Map(outputs.map(([name, text]) => [name, text.replaceAll(root, site.address("/"))]));
  }

  test.for(choices)(
    "what it prints for $query renders in a page of another site",
    async ({ query, lang, isBitmap }) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      const snippets = await printed(page, lang, query);
      expect([...snippets.keys()].filter((name) => name === "png")).toHaveLength(isBitmap ? 1 : 0);
      for (const name of ["svg", ...(isBitmap ? ["png"] : [])]) {
        hosted = snippets.get(name) ?? "";
        await page.goto(`http://localhost:${host.port}/`, { waitUntil: "load" });
        const image = page.locator("a > img");
        await expect
          .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
          .toBeGreaterThan(300);
        expect((await image.getAttribute("alt"))?.length).toBeGreaterThan(30);
      }
      for (const name of ["frame", "script", "element"]) {
        hosted = snippets.get(name) ?? "";
        await page.goto(`http://localhost:${host.port}/`, { waitUntil: "load" });
        await page.frameLocator("iframe").locator("h1").waitFor();
      }
      expect((await page.request.get(snippets.get("link") ?? "")).status()).toBe(200);
      await context.close();
    },
  );
});
