import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { actOnPage, addressOf, desktop, phone, saved } from "./act-on-page.ts";
import { readShifts } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

describe.concurrent("a comparison with scripts", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens a page and waits until it can be changed; nothing may be written to the console. */
  const compare = (path: string, device: object, act: (page: Page) => Promise<void>): Promise<void> =>
    actOnPage(
      site,
      path,
      device,
      (page) => page.locator(".comparison[data-ready]").waitFor({ state: "attached" }),
      act,
    );
  const chosen = (page: Page) =>
    page
      .locator(".chips")
      .first()
      .locator("li")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-code")));
  const obs = (page: Page, id: string) => page.locator(`.comparison-table [data-obs="${id}"]`);

  test.for(["en", "ar"])("%s: the values of economies and groups are those of the published files", (lang) =>
    compare(`/${lang}/compare/?e=ken,tuv,m49-002&i=internet-users,egdi`, {}, async (page) => {
      const published = new Map<string, number>(
        ["economies/ken", "economies/tuv", "groups/m49-002"].flatMap((file) => {
          const { columns, rows } = JSON.parse(readFileSync(`data/build/v1/${file}.json`, "utf8")) as {
            columns: string[];
            rows: (string | number | null)[][];
          };
          const at = (name: string): number => columns.indexOf(name);
          const who = file.startsWith("groups") ? "group/m49-002" : file.slice("economies/".length);
          return rows.map(
            (row) => [`${who}/${row[at("indicator")]}/${row[at("year")]}`, Number(row[at("value")])] as const,
          );
        }),
      );
      for (const summary of await page.locator(".comparison-charts summary").all()) await summary.click();
      const shown = await page
        .locator(".comparison data")
        .evaluateAll((all) => all.map((one) => [one.getAttribute("data-obs") ?? "", one.textContent] as const));
      const figures = shown.filter(([id]) => !/^(difference|rank)/.test(id));
      expect(figures.length).toBeGreaterThan(60);
      for (const [id, text] of figures) {
        const digits = id.includes("egdi") ? 4 : 1;
        const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        expect([id, text]).toEqual([id, format.format(published.get(id) ?? NaN)]);
      }
    }),
  );

  test("the keyboard adds by name and code, Escape closes, and each step is told", () =>
    compare("/en/compare/?e=ken&i=egdi", {}, async (page) => {
      const field = page.getByRole("combobox", { name: "Add an economy or group" });
      await field.focus();
      await page.keyboard.type("cote d");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await field.getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=option][aria-selected=true]").waitFor();
      await page.keyboard.press("Enter");
      await obs(page, "civ/egdi/2024").waitFor();
      expect(await chosen(page)).toEqual(["KEN", "CIV"]);
      expect(addressOf(page)).toBe("?e=ken,civ&i=egdi");
      await page.keyboard.type("uga");
      await page.getByRole("option", { name: "Uganda" }).waitFor();
      await page.keyboard.press("Enter");
      await obs(page, "uga/egdi/2024").waitFor();
      await page
        .locator(".room-comparison > [role=status]", { hasText: "Uganda added." })
        .waitFor({ state: "attached" });
    }));

  test("a name in the other language is found, on the Arabic page too", () =>
    compare("/ar/compare/?e=ken&i=egdi", {}, async (page) => {
      const field = page.getByRole("combobox").first();
      await field.fill("germany");
      await page.getByRole("option", { name: "ألمانيا" }).click();
      await obs(page, "deu/egdi/2024").waitFor();
      await field.fill("اردن");
      await page.getByRole("option", { name: "الأردن" }).click();
      await obs(page, "jor/egdi/2024").waitFor();
      expect(addressOf(page)).toBe("?e=ken,deu,jor&i=egdi");
    }));

  test("what is taken away leaves the focus where the next is; the last one stays", () =>
    compare("/en/compare/?e=ken,uga&i=egdi", {}, async (page) => {
      await page.getByRole("button", { name: "Remove Uganda" }).focus();
      await page.keyboard.press("Enter");
      await obs(page, "uga/egdi/2024").waitFor({ state: "detached" });
      expect(await page.locator(".chips [data-code=KEN] button").isDisabled()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    }));

  test("sets that are ready fill the comparison; reload and the back button keep the state", () =>
    compare("/en/compare/?e=ken&i=egdi", {}, async (page) => {
      await page.getByRole("button", { name: "Land neighbours" }).click();
      await obs(page, "uga/egdi/2024").waitFor();
      expect((await chosen(page)).toSorted()).toEqual(["ETH", "KEN", "SOM", "SSD", "TZA", "UGA"]);
      await page.getByLabel("Add an indicator").selectOption("internet-users");
      await obs(page, "ken/internet-users/2024").waitFor();
      const there = addressOf(page);
      await page.reload();
      await obs(page, "ken/internet-users/2024").waitFor();
      expect(addressOf(page)).toBe(there);
      await page.goBack();
      await obs(page, "ken/internet-users/2024").waitFor({ state: "detached" });
      await page.goBack();
      await obs(page, "uga/egdi/2024").waitFor({ state: "detached" });
      expect(await chosen(page)).toEqual(["KEN"]);
    }));

  test("the base can be chosen, and differences are those of the figures that stand there", () =>
    compare("/en/compare/?e=ken,uga&i=egdi", {}, async (page) => {
      await page.getByLabel("Differences from").selectOption("UGA");
      const id = "difference/ken/egdi/2024/from/uga/egdi/2024";
      await obs(page, id).waitFor();
      const number = async (of: string) => Number(await obs(page, of).textContent());
      const difference = (await number("ken/egdi/2024")) - (await number("uga/egdi/2024"));
      expect(await obs(page, id).textContent()).toBe(`+${difference.toFixed(4)}`);
      expect(addressOf(page)).toBe("?e=ken,uga&i=egdi&base=uga");
    }));

  test("what means nothing in the address is told, and nothing of it enters the page", () =>
    compare("/en/compare/?e=ken,<b>x&i=nothing", {}, async (page) => {
      expect(await page.locator(".view-remark").innerText()).toContain("means nothing here");
      expect(await chosen(page)).toEqual(["KEN"]);
      expect(await page.locator(".comparison b").filter({ hasText: "x" }).count()).toBe(0);
    }));

  test("what is shown is saved: figures to the letter, charts as one picture with their source", () =>
    compare("/en/compare/?e=ken,m49-002&i=egdi,internet-users", {}, async (page) => {
      const csv = (await saved(page, /CSV/)).bytes.toString("utf8");
      expect(csv).toMatch(/^code,indicator,year,value,/);
      expect(csv).toContain("KEN,egdi,2024,0.63140,");
      expect(csv).toContain("\nm49-002,internet-users,2024,");
      const svg = (await saved(page, /SVG/)).bytes.toString("utf8");
      // Two charts, in each the two that are compared: lines with colours of their own.
      const lines = [...svg.matchAll(/<path d="M[^"]*l[^"]{60,}" fill="none" stroke="(rgb[^"]*)"/g)];
      expect(lines).toHaveLength(4);
      expect(new Set(lines.map(([, colour]) => colour)).size).toBe(2);
      // At the end of its line in each chart; the title names both.
      for (const name of ["Kenya", "Africa"])
        expect(svg.match(new RegExp(`>${name}(?! and)[^<]*<`, "g"))).toHaveLength(2);
      expect(svg).toContain("ITU DataHub");
      expect(svg).not.toMatch(/<script|<a |href=/);
    }));

  test("on a phone a touch chooses from the list, and nothing is wider than the window", () =>
    compare("/en/compare/?e=bol,lao&i=egdi", phone, async (page) => {
      await page.getByRole("combobox", { name: "Add an economy or group" }).fill("tuvalu");
      await page.getByRole("option", { name: "Tuvalu" }).tap();
      await obs(page, "tuv/egdi/2024").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await page.locator(".drawn-narrow svg").first().isVisible()).toBe(true);
    }));

  test.for([
    ["/en/compare/?e=ken,uga,m49-202&i=internet-users,egdi", desktop],
    ["/ar/compare/?e=ken,uga,m49-202&i=internet-users,egdi", phone],
    ["/en/compare/?e=ken,eth,som,ssd,uga,tza,bol,lao&i=egdi", phone],
  ] as const)("%s: axe finds nothing, the list open and closed", ([path, device]) =>
    compare(path, device, async (page) => {
      const closed = await violationsOf(page);
      const field = page.locator("input[role=combobox]");
      if (await field.isVisible()) {
        await field.fill("a");
        await page.getByRole("option").first().waitFor();
        await field.press("ArrowDown");
      }
      expect([closed, await violationsOf(page)]).toEqual([[], []]);
    }),
  );

  test.for([
    ["/en/compare/", desktop],
    ["/ar/compare/", phone],
  ] as const)("%s: nothing moves when scripts come", ([path, device]) =>
    compare(path, device, async (page) => {
      expect(await page.evaluate(readShifts)).toBe(0);
    }),
  );
});
