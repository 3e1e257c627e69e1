import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { desktop, phone } from "./act-on-page.ts";
import { type Exploring, startExploring } from "./exploring.ts";
import { readShifts, readWidest } from "./look.ts";
import { violationsOf } from "./violations.ts";

const dark = { ...desktop, colorScheme: "dark" } as const;
const pages = [
  ["/en/", desktop],
  ["/ar/indicators/internet-users/?y=2011", dark],
  ["/en/indicators/internet-users/", phone],
  ["/ar/", phone],
  ["/en/groups/sids/", dark],
  ["/ar/indicators/egdi/2024/", { ...phone, colorScheme: "dark" }],
] as const;

describe.concurrent("a map as a whole", () => {
  let site: Exploring;
  beforeAll(async () => {
    site = await startExploring();
  });
  afterAll(() => site.close());

  test.for(pages)("%s: axe finds nothing in any state, nothing moves by itself, and all fits", ([path, device]) =>
    site.explore(path, device, async (page) => {
      expect(await page.evaluate(readShifts)).toBe(0);
      const found: string[] = [];
      for (const [index, tab] of ["map", "chart", "table"].entries()) {
        await page.getByRole("tab").nth(index).click();
        found.push(...(await inState(page, tab)));
      }
      await page.getByRole("tab").first().click();
      await page.locator('.map-key [data-of="c0"]').press("Enter");
      await page.locator(".map-drawn").focus();
      await page.keyboard.press("Home");
      found.push(...(await inState(page, "tip and lit class")));
      expect(found).toEqual([]);
      expect(await page.evaluate(readShifts)).toBe(0);
    }),
  );

  async function inState(page: Page, state: string): Promise<string[]> {
    // The page around it is held in accessibility.test.ts.
    const found = [...(await violationsOf(page, undefined, ".map-figure")), ...(await page.evaluate(readWidest))];
    return found.map((one) => `${state}: ${one}`);
  }
});
