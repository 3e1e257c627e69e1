import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface DataFile {
  readonly rows: readonly (readonly [economy: string, indicator: string, year: number, value: number | null])[];
}
const published = (code: string): DataFile["rows"] =>
  (JSON.parse(readFileSync(`data/build/v1/indicators/${code}.json`, "utf8")) as DataFile).rows;

describe.concurrent("a map with scripts", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens a page and waits until its map can be explored; nothing may be written to the console. */
  async function explore(path: string, device: object, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext({ ...desktop, ...device });
    const said: string[] = [];
    try {
      const page = await context.newPage();
      page.on("console", (message) => void said.push(message.text()));
      page.on("pageerror", (error) => void said.push(error.message));
      await page.goto(site.address(path));
      await page.locator(".map-figure[data-ready]").waitFor({ state: "attached" });
      await act(page);
    } finally {
      await context.close();
    }
    expect(said).toEqual([]);
  }
  const shownFigures = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => [one.getAttribute("data-obs") ?? "", one.textContent] as const));
  const address = (page: Page): string => new URL(page.url()).search;

  test.for(["en", "ar"])(
    "%s: a year shows the published figures in list and table, and stands in the address",
    (lang) =>
      explore(`/${lang}/indicators/internet-users/`, {}, async (page) => {
        await page.getByRole("spinbutton").fill("2015");
        await page.getByRole("spinbutton").press("Enter");
        await page.getByRole("checkbox").uncheck();
        await page.locator('.economy-list [data-obs="ken/internet-users/2015"]').waitFor();
        expect(address(page)).toBe("?y=2015&older=0");
        await page.getByRole("tab").nth(2).click();
        const rows = published("internet-users").filter(([, , year, value]) => year === 2015 && value !== null);
        const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });
        const expected = rows.map(([economy, , , value]) => [
          `${economy.toLowerCase()}/internet-users/2015`,
          format.format(value ?? NaN),
        ]);
        for (const selector of [".economy-list data", ".view-table td data"])
          expect((await shownFigures(page, selector)).toSorted()).toEqual(expected.toSorted());
      }),
  );

  test("the state survives a reload, and the back button goes one step back", () =>
    explore("/en/", {}, async (page) => {
      await page.getByRole("combobox").first().selectOption("epi");
      await page.locator('.economy-list [data-obs="ken/epi/2024"]').waitFor();
      await page.getByRole("button", { name: "Year before" }).click();
      await page.getByRole("button", { name: "Caribbean" }).click();
      expect(address(page)).toBe("?i=epi&y=2022&zoom=caribbean");
      await page.reload();
      await page.locator('.economy-list [data-obs="ken/epi/2022"]').waitFor();
      expect(await page.locator("svg.map").getAttribute("viewBox")).toBe("345 270 430 200");
      expect(await page.locator(".map-figure figcaption").innerText()).toContain("E-Participation Index (EPI)");
      await page.goBack();
      expect(address(page)).toBe("?i=epi&y=2022");
      expect(await page.locator("svg.map").getAttribute("viewBox")).toBe("0 0 2000 929");
    }));

  test("what means nothing in the address is told, and the page's own is shown", () =>
    explore("/en/?i=nothing&y=x&zoom=moon&e=<b>", {}, async (page) => {
      expect(await page.locator(".view-remark").innerText()).toContain("means nothing here");
      expect(await page.locator(".map-figure figcaption").innerText()).toContain("E-Government Development Index");
      expect(await page.locator(".map-figure b").count()).toBe(0);
    }));

  test("the keyboard walks the map: letters, arrows, ranks, Escape and Enter; each step is announced", () =>
    explore("/en/", {}, async (page) => {
      const said = page.locator(".map-drawn [role=status]");
      await page.locator(".map-drawn").focus();
      await page.keyboard.type("kenya");
      expect(await said.textContent()).toMatch(/^Kenya: 0\.6314 .*2024, rank 109 of 193, /);
      await page.keyboard.press("ArrowLeft");
      expect(await said.textContent()).toMatch(/^Uganda: /);
      await page.keyboard.press("Home");
      expect(await said.textContent()).toMatch(/^Denmark: .*rank 1 of 193/);
      await page.keyboard.press("PageDown");
      expect(await said.textContent()).toMatch(/^Estonia: .*rank 2 of 193/);
      expect(address(page)).toBe("?e=est");
      await page.keyboard.press("Escape");
      expect(await page.locator(".map-tip").isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/economies/est/");
    }));

  test("in Arabic the arrows of the map stay geographic, those of the tabs follow the page", () =>
    explore("/ar/", {}, async (page) => {
      await page.locator(".map-drawn").focus();
      for (const letter of "كين")
        await page
          .locator(".map-drawn")
          .evaluate((map, key) => map.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })), letter);
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator(".map-drawn [role=status]").textContent()).toMatch(/^أوغندا: /);
      await page.getByRole("tab").first().focus();
      await page.keyboard.press("ArrowLeft");
      expect(await page.getByRole("tab").nth(1).getAttribute("aria-selected")).toBe("true");
    }));

  test("the pointer near a small state shows its tip, which can be entered and dismissed", () =>
    explore("/en/", {}, async (page) => {
      await page.locator(".map-key").scrollIntoViewIfNeeded();
      // Lonely in the sea: of islands that stand close together, another might be nearer to where the pointer rests.
      const dot = await page.locator('[data-e="CPV"] .dot').last().boundingBox();
      await page.mouse.move((dot?.x ?? 0) - 8, (dot?.y ?? 0) - 8);
      const tip = page.locator(".map-tip");
      await tip.waitFor();
      expect(await tip.innerText()).toMatch(/^Cabo Verde\s/);
      await tip.hover();
      await page.waitForTimeout(300);
      expect(await tip.innerText()).toMatch(/^Cabo Verde\s/);
      await page.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
    }));

  test("a touch shows the tip at the bottom of the window and opens nothing; its link opens the profile", () =>
    explore("/en/", phone, async (page) => {
      const map = page.locator(".map-drawn");
      await map.scrollIntoViewIfNeeded();
      const box = await map.boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + (box?.height ?? 0) * 0.6);
      const tip = page.locator(".map-tip");
      await tip.waitFor();
      const place = await tip.boundingBox();
      expect(Math.round((place?.y ?? 0) + (place?.height ?? 0))).toBe(740);
      expect(await tip.innerText()).toContain("Brazil");
      await tip.getByRole("link").tap();
      await page.waitForURL("**/en/economies/bra/");
    }));

  test("a legend row lights up its economies and no other", () =>
    explore("/en/", {}, async (page) => {
      const row = page.locator('.map-key [data-of="c0"]');
      await row.focus();
      await page.keyboard.press("Enter");
      expect(await row.getAttribute("aria-pressed")).toBe("true");
      const lit = await page
        .locator("svg.map [data-e]:not(.unlit)")
        .evaluateAll((marks) => marks.map((one) => one.querySelector(".c0") !== null));
      expect(new Set(lit)).toEqual(new Set([true]));
    }));

  test("the table is sorted by its heads and narrowed by group and name", () =>
    explore("/en/?view=table", {}, async (page) => {
      const first = () => page.locator(".view-table tbody th").first().innerText();
      expect(await first()).toBe("Denmark");
      await page.getByRole("button", { name: "Value" }).click();
      await page.getByRole("button", { name: "Value" }).click();
      expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain("Value");
      await page.getByLabel("Group").selectOption("m49-002");
      expect(await page.locator(".view-table tbody tr").count()).toBe(54);
      await page.getByLabel("Name contains").fill("guinea");
      expect(await page.locator(".view-table tbody th").allInnerTexts()).toEqual(
        expect.arrayContaining(["Guinea", "Guinea-Bissau", "Equatorial Guinea"]),
      );
    }));

  test("the figures that are shown are saved to the letter, the picture with its source", () =>
    explore("/en/?y=2022&view=table&group=m49-053", {}, async (page) => {
      const [csv] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /CSV/ }).click(),
      ]);
      const lines = readFileSync(await csv.path(), "utf8")
        .trim()
        .split("\n");
      const whole = readFileSync("data/build/v1/indicators/egdi.csv", "utf8").split("\n");
      expect(lines[0]).toBe(whole[0]);
      expect(lines.slice(1).toSorted()).toEqual(whole.filter((line) => /^(AUS|NZL),egdi,2022,/.test(line)));
      await page.getByRole("tab", { name: "Map" }).click();
      const [svg] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /SVG/ }).click(),
      ]);
      const picture = readFileSync(await svg.path(), "utf8");
      expect(picture).toContain("UN E-Government Survey");
      expect(picture).not.toMatch(/<script|<a |href=/);
      const [png] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /PNG/ }).click(),
      ]);
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString(),
      ).toBe("PNG");
    }));

  test("play goes on by itself, can be paused, and starts only when asked", () =>
    explore("/en/?y=2003", {}, async (page) => {
      await page.getByRole("button", { name: "Play" }).click();
      await page.waitForFunction(() => location.search.includes("y=2004"), undefined, { timeout: 5000 });
      await page.getByRole("button", { name: "Pause" }).click();
      const there = address(page);
      await page.waitForTimeout(1500);
      expect(address(page)).toBe(there);
    }));

  test.for([
    ["/en/", desktop],
    ["/ar/indicators/internet-users/", desktop],
    ["/en/indicators/internet-users/", phone],
    ["/ar/", phone],
  ] as const)("%s: axe finds nothing in any tab, and nothing moves when scripts come", ([path, device]) =>
    explore(path, device, async (page) => {
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 200);
          }),
      );
      expect(shifts).toBe(0);
      const found: string[] = [];
      for (const tab of [0, 1, 2]) {
        await page.getByRole("tab").nth(tab).click();
        found.push(...(await violationsOf(page)));
      }
      expect(found).toEqual([]);
    }),
  );
});
