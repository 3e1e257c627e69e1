import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { addressOf } from "./act-on-page.ts";
import { addressIs, type Exploring, figuresIn, published, ready, startExploring } from "./exploring.ts";

describe.concurrent("what a map shows, and its address", () => {
  let site: Exploring;
  beforeAll(async () => {
    site = await startExploring();
  });
  afterAll(() => site.close());

  test.for(["en", "ar"])(
    "%s: a year shows the published figures in list and table, and stands in the address",
    (lang) =>
      site.explore(`/${lang}/indicators/internet-users/`, {}, async (page) => {
        await page.getByRole("spinbutton").fill("2015");
        await page.getByRole("spinbutton").press("Enter");
        await page.getByRole("checkbox").uncheck();
        await page.locator('.economy-list [data-obs="ken/internet-users/2015"]').waitFor();
        expect(addressOf(page)).toBe("?y=2015&older=0");
        await page.getByRole("tab").nth(2).click();
        const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
        const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, digits);
        const expected = published("internet-users").flatMap(([economy, , year, value]) =>
          year === 2015 && value !== null
            ? [[`${economy.toLowerCase()}/internet-users/2015`, format.format(value)] as const]
            : [],
        );
        for (const selector of [".economy-list data", ".view-table td data"])
          expect((await figuresIn(page, selector)).toSorted()).toEqual(expected.toSorted());
      }),
  );

  test("the state survives a reload, and the back button goes one step back", () =>
    site.explore("/en/", {}, async (page) => {
      await page.getByRole("combobox", { name: "Indicator" }).selectOption("epi");
      await page.locator('.economy-list [data-obs="ken/epi/2024"]').waitFor();
      await page.getByRole("button", { name: "Year before" }).click();
      await page.getByRole("button", { name: "Caribbean" }).click();
      expect(addressOf(page)).toBe("?i=epi&y=2022&zoom=caribbean");
      await page.reload();
      await page.locator('.economy-list [data-obs="ken/epi/2022"]').waitFor();
      expect(await page.locator("svg.map").getAttribute("viewBox")).toBe("345 270 430 200");
      expect(await page.locator(".map-figure figcaption").innerText()).toContain("E-Participation Index (EPI)");
      await page.goBack();
      expect(addressOf(page)).toBe("?i=epi&y=2022");
      expect(await page.locator("svg.map").getAttribute("viewBox")).toBe("0 0 2000 929");
    }));

  test("every choice is read from the address, and written there by the control that makes it", () =>
    site.explore("/en/", {}, async (page) => {
      await page.getByRole("combobox", { name: "Indicator" }).selectOption("internet-users");
      await page.locator('.economy-list [data-obs^="ken/internet-users"]').waitFor();
      await page.getByRole("slider").focus();
      for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
      await page.getByRole("combobox", { name: "Classes" }).selectOption("quantile");
      await page.getByRole("combobox", { name: "Group" }).selectOption("m49-002");
      await page.getByRole("checkbox").uncheck();
      await page.getByRole("tab", { name: "Table" }).click();
      await page.getByRole("button", { name: "Value" }).click();
      await page.getByLabel("Name contains").fill("guinea");
      const written = "?i=internet-users&y=2022&older=0&classes=quantile&view=table&group=m49-002&zoom=africa";
      await addressIs(page, `${written}&sort=-value&name=guinea`);
      const rows = await page.locator(".view-table tbody tr").allInnerTexts();
      expect(rows).toHaveLength(3);
      await page.reload();
      await ready(page);
      expect(await page.locator(".view-table tbody tr").allInnerTexts()).toEqual(rows);
      const values = [
        await page.getByRole("combobox", { name: "Group" }).inputValue(),
        await page.getByRole("spinbutton").inputValue(),
      ];
      expect(values).toEqual(["m49-002", "2022"]);
    }));

  test("what means nothing in the address is told, and the page's own is shown", () =>
    site.explore("/en/?i=nothing&y=x&zoom=moon&e=<b>", {}, async (page) => {
      expect(await page.locator(".view-remark").innerText()).toContain("means nothing here");
      expect(await page.locator(".map-figure figcaption").innerText()).toContain("E-Government Development Index");
      expect(await page.locator(".map-figure b").count()).toBe(0);
    }));

  test("a group's page shows its members on their part of the world; all others come with one choice", () =>
    site.explore("/en/groups/m49-002/", {}, async (page) => {
      const inside = page.locator("svg.map [data-e]:not(.outside)");
      const listed = await page.locator(".economy-list li").count();
      expect([await inside.count(), await page.locator("svg.map").getAttribute("viewBox")]).toEqual([
        listed,
        "527 215 1206 560",
      ]);
      await page.getByRole("combobox", { name: "Group" }).selectOption("");
      expect(addressOf(page)).toBe("?group=all&zoom=world");
      expect(await page.locator("svg.map .outside").count()).toBe(0);
      const lines = (wanted: number) =>
        page.waitForFunction((n) => document.querySelectorAll(".economy-list li").length === n, wanted);
      await lines(193);
      await page.goBack();
      await lines(listed);
    }));

  test("a page of one year leads to the newest, which the address names as such", () =>
    site.explore("/en/indicators/egdi/2003/", {}, async (page) => {
      await page.getByRole("slider").press("End");
      expect(addressOf(page)).toBe("?y=latest");
      await page.reload();
      await page.locator('.economy-list [data-obs="ken/egdi/2024"]').waitFor();
    }));

  test("older figures are marked on their shapes and in the tip, and can be switched off", () =>
    site.explore("/en/indicators/internet-users/?y=2011", {}, async (page) => {
      const rows = published("internet-users").filter(([, , year, value]) => year <= 2011 && value !== null);
      const of2011 = new Set(rows.flatMap(([economy, , year]) => (year === 2011 ? [economy] : [])));
      const older = await page
        .locator("svg.map .older")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-e")));
      expect(older.length).toBeGreaterThan(0);
      expect(older.filter((economy) => of2011.has(economy ?? ""))).toEqual([]);
      await page.goto(`${page.url()}&e=${older[0]?.toLowerCase() ?? ""}`);
      await ready(page);
      await page.locator(".map-drawn").focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageUp");
      expect(await page.locator(".map-drawn [role=status]").textContent()).toContain("no figure of 2011");
      await page.getByRole("checkbox").uncheck();
      expect(await page.locator("svg.map .older").count()).toBe(0);
    }));

  test("the words of the map are written anew and said when the view changes", () =>
    site.explore("/en/", {}, async (page) => {
      await page.getByRole("button", { name: "Year before" }).click();
      const map = page.locator(".map-drawn");
      expect(await map.getAttribute("aria-label")).toBe(
        "World map: E-Government Development Index (EGDI), index, 0 to 1, 2022",
      );
      const ids = ((await map.getAttribute("aria-describedby")) ?? "").split(" ");
      const described = await page.locator(ids.map((id) => `#${id}`).join()).allTextContents();
      expect(described.join(" ")).toMatch(/193 with a figure.*Highest: Denmark \(0\.9717\)\..*Arrow keys/s);
      expect(await page.locator(".map-figure > [role=status]").textContent()).toBe(
        "E-Government Development Index (EGDI), 2022: 193 economies",
      );
    }));

  test("every classing counts each economy once, in colours that the map has", () =>
    site.explore("/en/indicators/internet-users/?y=2010", {}, async (page) => {
      for (const classing of ["own", "quantile", "equal", "log"]) {
        await page.getByRole("combobox", { name: "Classes" }).selectOption(classing);
        const legend = await page.locator(".map-legend [data-of^=c] text:last-child").allTextContents();
        const listed = await page.locator(".economy-list data").count();
        expect(legend.reduce((sum, count) => sum + Number(count), 0)).toBe(listed);
        expect(await page.locator("svg.map").getAttribute("class")).toBe(`map classes-${legend.length}`);
      }
    }));

  test("where figures cannot be fetched it is told, and what is shown stays", () =>
    site.explore("/en/", {}, async (page) => {
      await page.route("**/explore/epi.json", (route) => route.fulfill({ status: 200, body: "<p>Pay here</p>" }));
      await page.getByRole("combobox", { name: "Indicator" }).selectOption("epi");
      await page.locator(".view-remark", { hasText: "could not be fetched" }).waitFor();
      expect([addressOf(page), await page.locator(".map-figure figcaption strong").innerText()]).toEqual([
        "",
        "E-Government Development Index (EGDI)",
      ]);
      expect(await page.getByRole("combobox", { name: "Indicator" }).inputValue()).toBe("egdi");
    }));
});
