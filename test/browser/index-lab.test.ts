import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { actOnPage, addressOf } from "./act-on-page.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

describe("the index laboratory", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens the laboratory and waits for it; nothing may be written to the console. */
  const lab = (path: string, act: (page: Page) => Promise<void>): Promise<void> =>
    actOnPage(site, path, {}, (page) => page.locator(".lab[data-ready]").waitFor({ state: "attached" }), act);
  const topOf = (page: Page) => page.locator(".lab tbody tr").first().locator("th, td").allInnerTexts();

  test("starts with the printed ranking, follows a weight, and comes back with the official weights", () =>
    lab("/en/index-lab/", async (page) => {
      expect(await topOf(page)).toEqual(["1", "Denmark", "0.9848", "1", "0"]);
      expect(await page.locator(".lab-summary").innerText()).toMatch(/^1 of 193 economies has another rank/);
      const [, tii] = await page.locator(".lab .weights").first().getByRole("spinbutton").all();
      await tii?.fill("0");
      await tii?.press("Enter");
      expect(addressOf(page)).toBe("?w=33,0,33");
      const rank = page.locator(".lab tbody tr", { hasText: "Kenya" }).locator("td").first();
      expect(await rank.innerText()).toBe("88");
      await page.getByRole("button", { name: "Official weights" }).click();
      expect(addressOf(page)).toBe("");
      expect(await rank.innerText()).toBe("109");
    }));

  test("shows what another figure of one economy would make, from the address too", () =>
    lab("/en/index-lab/?e=KEN&c=tii-mobile-broadband:60", async (page) => {
      const line = page.locator(".what-if-results tr", { hasText: "Telecommunication" }).locator("td");
      const [before = "", after = ""] = await line.allInnerTexts();
      expect(Number(after)).not.toBe(Number(before));
      const same = await page
        .locator(".what-if-results tr", { hasText: "Human capital" })
        .locator("td")
        .allInnerTexts();
      expect(same[0]).toBe(same[1]);
      await page.getByRole("button", { name: "Figures as printed" }).click();
      expect(addressOf(page)).toBe("?e=KEN");
      const [, now] = await line.allInnerTexts();
      expect(now).toBe(before);
    }));

  test("takes older editions with their own weights, and offers inputs of 2024 alone", () =>
    lab("/en/index-lab/?y=2010", async (page) => {
      const weights = await page.locator(".lab .weights").first().getByRole("spinbutton").all();
      expect(await Promise.all(weights.map((one) => one.inputValue()))).toEqual(["34", "33", "33"]);
      await page.locator(".economy-choice select").selectOption("KEN");
      expect(await page.locator(".what-if-inputs").isVisible()).toBe(false);
      expect(addressOf(page)).toBe("?y=2010&e=KEN");
    }));

  test.for(["en", "ar"])("%s: axe finds nothing, and nothing is wider than a phone", (lang) =>
    lab(`/${lang}/index-lab/?e=BOL&s=20,20,20,20,20`, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }),
  );
});
