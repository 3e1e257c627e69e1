import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listenLocally } from "../../scripts/site/listen-locally.ts";
import { type OpenSite, openSite } from "./open-site.ts";

/** A choice of each view, and whether it has a picture at an address. */
const choices = [
  { query: "view=map&code=egdi", lang: "en", isPicture: true },
  { query: "view=ranking&code=internet-users&lang=ar", lang: "ar", isPicture: true },
  { query: "view=groups&code=ogdi", lang: "en", isPicture: true },
  { query: "view=trend&code=egdi&economy=lao&lang=ar", lang: "ar", isPicture: false },
  { query: "view=strip&code=egdi&economy=ken", lang: "en", isPicture: false },
  { query: "view=card&economy=bol", lang: "en", isPicture: true },
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
    await expect.poll(() => page.locator('[data-output="frame"] textarea').inputValue()).toContain("<iframe ");
    await page.frameLocator(".embed-preview iframe:not([hidden])").locator("figcaption:visible").waitFor();
    const outputs = await page
      .locator("[data-output]")
      .filter({ has: page.locator("textarea:visible") })
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-output") ?? "", one.querySelector("textarea")?.value ?? ""] as const),
      );
    // The site is built for an address, and served here by another.
    const root = (await page.locator(".embed-builder").getAttribute("data-root")) ?? "";
    return new Map(outputs.map(([name, text]) => [name, text.replaceAll(root, site.address("/"))]));
  }

  /** Opens the builder with a choice. */
  async function opened<Seen>(query: string, see: (page: Page) => Promise<Seen>, lang = "en"): Promise<Seen> {
    const context = await site.browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(site.address(`/${lang}/embed/?${query}`), { waitUntil: "load" });
      return await see(page);
    } finally {
      await context.close();
    }
  }
  const frameOf = (page: Page): Promise<string> => page.locator('[data-output="frame"] textarea').inputValue();
  const shown = (page: Page) => page.frameLocator(".embed-preview iframe:not([hidden])");

  test("a chart of a page is a choice by its own title, in a frame of its own size, in either language", async () => {
    await opened("view=chart&chart=divide/women-and-men", async (page) => {
      await shown(page).locator("figcaption:visible").waitFor();
      await expect.poll(() => frameOf(page)).toContain('title="Digital divide: Women and men');
      expect(await frameOf(page)).toContain("/embed/en/charts/divide/#women-and-men");
      const least = (await shown(page).locator("#women-and-men + .embed").getAttribute("data-least")) ?? "";
      expect(await frameOf(page)).toContain(`min-height:${least}px`);
      expect(await page.locator("select[name=view] option:checked").textContent()).toContain("Women and men");
      await page.locator("select[name=lang]").selectOption("ar");
      await expect.poll(() => frameOf(page)).toContain("/embed/ar/charts/divide/#women-and-men");
      await expect.poll(() => frameOf(page)).toContain('title="الفجوة الرقمية');
      await expect.poll(() => new URL(page.url()).searchParams.get("chart")).toBe("divide/women-and-men");
    });
  });

  test("a chart that the site has not says so; what is no name of a chart is no choice", async () => {
    await opened("view=chart&chart=divide/nothing", async (page) => {
      await page.locator(".embed-missing").waitFor({ state: "visible" });
      expect(await page.locator(".embed-outputs").isVisible()).toBe(false);
    });
    for (const chart of ["../../en/about", "<img src=x>", "divide/gini/?x"])
      await opened(`view=chart&chart=${encodeURIComponent(chart)}`, async (page) => {
        await shown(page).locator("figcaption:visible").waitFor();
        expect(await page.locator("select[name=view]").inputValue()).toBe("map");
        expect(await page.locator('select[name=view] option[value="chart"]').count()).toBe(0);
      });
  });

  test("a map has the years of its indicator, other views have none", async () => {
    await opened("view=map&code=egdi&year=2012", async (page) => {
      await expect.poll(() => frameOf(page)).toContain("/embed/en/map/egdi/#2012");
      await shown(page).locator(".when", { hasText: "2012" }).waitFor();
      await page.locator("select[name=code]").selectOption("ogdi");
      await expect.poll(() => frameOf(page)).toMatch(/embed\/en\/map\/ogdi\/"/);
      await page.locator("select[name=view]").selectOption("ranking");
      await expect.poll(() => page.locator("select[name=year]").isDisabled()).toBe(true);
    });
  });

  test("further economies come into a trend by the address and by choice, and leave it", async () => {
    await opened("view=trend&code=egdi&economy=ken&e=uga,xxx,hkg", async (page) => {
      await expect.poll(() => frameOf(page)).toContain("/embed/en/trends/ken/?e=uga,hkg#egdi");
      await shown(page).locator("svg.compared-trends").first().waitFor({ state: "attached" });
      await page.getByRole("combobox", { name: "Further economies" }).selectOption("tza");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect.poll(() => frameOf(page)).toContain("?e=uga,hkg,tza#egdi");
      await page.getByRole("button", { name: /Remove .*Hong Kong/ }).click();
      await expect.poll(() => frameOf(page)).toContain("?e=uga,tza#egdi");
      // The focus goes to what stands where the button stood.
      expect(await page.evaluate(() => document.activeElement?.closest("li")?.textContent)).toContain("Tanzania");
      await expect.poll(() => new URL(page.url()).searchParams.get("e")).toBe("uga,tza");
    });
  });

  test("a release that does not keep the view is dropped with a word", async () => {
    await opened("view=strip&code=egdi&economy=ken&release=2026.11", async (page) => {
      await page.locator(".embed-unpinned", { hasText: "No release keeps this view" }).waitFor();
      await page.locator("select[name=view]").selectOption("trend");
      await expect.poll(() => page.locator(".embed-unpinned").textContent()).toBe("");
    });
  });

  test("an embed is fetched once for its preview", async () => {
    await opened("view=ranking&code=ogdi", async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      await page.locator("select[name=view]").selectOption("map");
      await shown(page).locator("svg.map").waitFor();
      await expect.poll(() => frameOf(page)).toContain("/embed/en/map/ogdi/");
      expect(fetched.filter((path) => path.endsWith("/embed/en/map/ogdi/"))).toHaveLength(1);
    });
  });

  test("what an address asks for and is not there is told", async () => {
    const told = (query: string) =>
      opened(query, async (page) => {
        await page.locator(".embed-preview iframe:visible").waitFor();
        return page.locator(".embed-unknown").textContent();
      });
    expect(await told("view=strip&code=egdi&economy=zzz")).toMatch(/address/);
    expect(await told("view=map&code=egdi&year=2019")).toMatch(/address/);
    expect(await told("view=map&code=egdi&year=2018&utm_source=x")).toBe("");
  });

  test.for(choices)(
    "what it prints for $query renders in a page of another site",
    async ({ query, lang, isPicture }) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      const snippets = await printed(page, lang, query);
      const pictures = [...snippets.keys()].filter((name) => name === "svg" || name === "png");
      expect(pictures).toEqual(isPicture ? ["svg", "png"] : []);
      expect(await page.locator('[data-output="png"] .embed-none').isVisible()).toBe(!isPicture);
      for (const name of pictures) {
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
        await page.frameLocator("iframe").locator("figcaption:visible").waitFor();
      }
      expect((await page.request.get(snippets.get("link") ?? "")).status()).toBe(200);
      await context.close();
    },
  );
});
