import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { actOnPage, addressOf } from "./act-on-page.ts";
import { type OpenSite, openSite } from "./open-site.ts";

describe("the filter of the practices", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens the compendium and waits for its filter; nothing may be written to the console. */
  const practices = (path: string, act: (page: Page) => Promise<void>): Promise<void> =>
    actOnPage(site, path, {}, (page) => page.locator(".practice-filter").waitFor(), act);
  const shown = (page: Page) => page.locator(".practices li:visible").count();
  /** What a facet says of a word in its list of links: how many practices have it. */
  const countOf = async (page: Page, facet: string, word: string): Promise<number> =>
    Number(await page.locator(`[data-facet="${facet}"] li:has([data-word="${word}"]) small`).innerText());

  test("shows with the mouse what the count of a facet says, narrows it by words, and clears", () =>
    practices("/en/practices/", async (page) => {
      const all = await shown(page);
      await page.locator('select[name="theme"]').selectOption("e-voting");
      expect(addressOf(page)).toBe("?theme=e-voting");
      const voting = await countOf(page, "theme", "e-voting");
      expect([await shown(page), voting < all]).toEqual([voting, true]);
      await page.locator(`.practice-filter input[name="q"]`).fill("estonia");
      expect(await shown(page)).toBeLessThan(voting);
      expect(addressOf(page)).toBe("?q=estonia&theme=e-voting");
      await page.locator('.practice-filter [type="reset"]').click();
      await expect.poll(() => shown(page)).toBe(all);
      expect(addressOf(page)).toBe("");
    }));

  test("is worked by the keyboard alone, and a step back undoes a choice", () =>
    practices("/en/practices/", async (page) => {
      const all = await shown(page);
      await page.locator('select[name="level"]').focus();
      await page.keyboard.type("Parl");
      await page.keyboard.press("Tab");
      expect(addressOf(page)).toBe("?level=parliament");
      expect(await shown(page)).toBe(await countOf(page, "level", "parliament"));
      await page.goBack();
      await expect.poll(() => shown(page)).toBe(all);
    }));

  test("starts as the address says, in Arabic too, and lets go of words that there are not", () =>
    practices("/ar/practices/?theme=ppp&line=c99", async (page) => {
      expect(await page.locator('select[name="theme"]').inputValue()).toBe("ppp");
      expect(await page.locator('select[name="line"]').inputValue()).toBe("");
      expect(await shown(page)).toBe(await countOf(page, "theme", "ppp"));
    }));
});
