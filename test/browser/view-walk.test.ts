import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { desktop, phone } from "./act-on-page.ts";
import { addressIs, type Exploring, startExploring } from "./exploring.ts";

describe.concurrent("walking a map", () => {
  let site: Exploring;
  beforeAll(async () => {
    site = await startExploring();
  });
  afterAll(() => site.close());

  const said = (page: Page): Promise<string | null> => page.locator(".map-drawn [role=status]").textContent();

  test("the keyboard walks the map: letters, arrows, ranks, Escape and Enter; each step is announced", () =>
    site.explore("/en/", {}, async (page) => {
      await page.locator(".map-drawn").focus();
      await page.locator(".map-drawn").evaluate((it) => {
        for (const key of "kenya") it.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
      expect(await said(page)).toMatch(/^Kenya: 0\.6314 .*2024, as reported, rank 109 of 193, .* since 2022/);
      expect(await page.locator("svg.map > .chosen path.line").count()).toBe(1);
      await page.keyboard.press("ArrowLeft");
      expect(await said(page)).toMatch(/^Uganda: /);
      await page.keyboard.press("Home");
      expect(await said(page)).toMatch(/^Denmark: .*rank 1 of 193/);
      await page.keyboard.press("PageUp");
      expect(await said(page)).toBe("Nothing further that way.");
      await page.keyboard.press("PageDown");
      expect(await said(page)).toMatch(/^Estonia: .*rank 2 of 193/);
      await addressIs(page, "?e=est");
      await page.keyboard.press("Escape");
      expect(await page.locator(".map-tip").isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/economies/est/");
    }));

  test("in Arabic the arrows of the map stay geographic, those of the tabs follow the page", () =>
    site.explore("/ar/", {}, async (page) => {
      const map = page.locator(".map-drawn");
      await map.focus();
      // At once: letters a second apart begin anew, and a busy machine may take longer.
      await map.evaluate((it) => {
        for (const key of "كين") it.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
      await page.keyboard.press("ArrowLeft");
      expect(await said(page)).toMatch(/^أوغندا: /);
      await page.getByRole("tab").first().focus();
      await page.keyboard.press("ArrowLeft");
      expect(await page.getByRole("tab").nth(1).getAttribute("aria-selected")).toBe("true");
    }));

  test("the map is one stop: Tab comes from the tabs and goes on to the parts of the world", () =>
    site.explore("/en/", {}, async (page) => {
      await page.getByRole("tab", { name: "Map" }).focus();
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return [document.activeElement?.className, outlineStyle, outlineWidth];
      });
      expect(outline).toEqual(["map-drawn", "solid", "2px"]);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("World");
    }));

  test("in a part of the world dots keep their size; whoever walks out of it sees the whole", () =>
    site.explore("/en/", {}, async (page) => {
      const size = async () => Math.round((await page.locator('[data-e="BRB"] .dot').last().boundingBox())?.width ?? 0);
      const before = await size();
      await page.getByRole("button", { name: "Caribbean" }).click();
      expect([before, await size()]).toEqual([7, 7]);
      await page.locator(".map-drawn").focus();
      await page.keyboard.press("Home");
      await addressIs(page, "?e=dnk");
      expect(await page.locator("svg.map").getAttribute("viewBox")).toBe("0 0 2000 929");
    }));

  test("the pointer near a small state shows its tip, which can be entered and dismissed", () =>
    site.explore("/en/", {}, async (page) => {
      await page.locator(".map-key").scrollIntoViewIfNeeded();
      // Lonely in the sea: of islands that stand close together, another might be nearer to where the pointer rests.
      const dot = await page.locator('[data-e="CPV"] .dot').last().boundingBox();
      await page.mouse.move((dot?.x ?? 0) - 8, (dot?.y ?? 0) - 8);
      const tip = page.locator(".map-tip");
      await tip.waitFor();
      expect(await tip.innerText()).toMatch(
        /^Cabo Verde\s+0\.6238 .*\s+2024, as reported\s+rank 111 of 193\s+.* since 2022\s+Open the profile/,
      );
      await tip.hover();
      await page.waitForTimeout(300);
      expect(await tip.innerText()).toMatch(/^Cabo Verde\s/);
      await page.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
    }));

  test("far from any economy the pointer shows nothing", () =>
    site.explore("/en/", {}, async (page) => {
      await page.locator(".map-key").scrollIntoViewIfNeeded();
      const dot = await page.locator('[data-e="CPV"] .dot').last().boundingBox();
      await page.mouse.move((dot?.x ?? 0) - 30, (dot?.y ?? 0) + 3);
      await page.waitForTimeout(300);
      expect(await page.locator(".map-tip").isVisible()).toBe(false);
    }));

  test.for(["en", "ar"])(
    "%s: a touch shows the tip at the bottom of the window and opens nothing; it can be closed; its link opens the profile",
    (lang) =>
      site.explore(`/${lang}/`, phone, async (page) => {
        const map = page.locator(".map-drawn");
        await map.scrollIntoViewIfNeeded();
        const brazil = await page.locator('[data-e="BRA"] path').first().boundingBox();
        const touch = (): Promise<void> =>
          page.touchscreen.tap(
            (brazil?.x ?? 0) + (brazil?.width ?? 0) / 2,
            (brazil?.y ?? 0) + (brazil?.height ?? 0) / 2,
          );
        const tip = page.locator(".map-tip");
        await touch();
        await tip.waitFor();
        const place = await tip.boundingBox();
        expect(Math.round((place?.y ?? 0) + (place?.height ?? 0))).toBe(740);
        expect(await tip.innerText()).toContain(lang === "en" ? "Brazil" : "البرازيل");
        await tip.getByRole("button").tap();
        expect(await tip.isVisible()).toBe(false);
        await touch();
        await tip.getByRole("link").tap();
        await page.waitForURL(`**/${lang}/economies/bra/`);
      }),
  );

  test("a legend row lights up its economies and no other, until it is let go", () =>
    site.explore("/en/", desktop, async (page) => {
      const row = page.locator('.map-key [data-of="c0"]');
      const lit = () =>
        page
          .locator("svg.map [data-e]:not(.unlit)")
          .evaluateAll((marks) => [...new Set(marks.map((one) => one.querySelector(".c0") !== null))]);
      await row.focus();
      await page.keyboard.press("Enter");
      expect([await row.getAttribute("aria-pressed"), await lit()]).toEqual(["true", [true]]);
      await page.keyboard.press("Escape");
      expect(await page.locator("svg.map .unlit").count()).toBe(0);
      await row.hover();
      expect(await lit()).toEqual([true]);
    }));
});
