import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { addressOf, saved } from "./act-on-page.ts";
import { type Exploring, startExploring } from "./exploring.ts";

describe.concurrent("map, chart and table of one view", () => {
  let site: Exploring;
  beforeAll(async () => {
    site = await startExploring();
  });
  afterAll(() => site.close());

  const linesOf = (bytes: Buffer): string[] => bytes.toString("utf8").trim().split("\n");
  const egdi = (): string[] => readFileSync("data/build/v1/indicators/egdi.csv", "utf8").split("\n");

  test("the table is sorted by its heads and narrowed by group and name", () =>
    site.explore("/en/?view=table", {}, async (page) => {
      const first = () => page.locator(".view-table tbody th").first().innerText();
      expect(await first()).toBe("Denmark");
      await page.getByRole("button", { name: "Value" }).click();
      await page.getByRole("button", { name: "Value" }).click();
      expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain("Value");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Value");
      await page.getByRole("combobox", { name: "Group" }).selectOption("m49-002");
      // The rows beyond a screen come a frame later.
      await page.locator(".view-table tbody tr").nth(53).waitFor();
      expect(await page.locator(".view-table tbody tr").count()).toBe(54);
      await page.getByLabel("Name contains").fill("guinea");
      expect((await page.locator(".view-table tbody th").allInnerTexts()).toSorted()).toEqual([
        "Equatorial Guinea",
        "Guinea",
        "Guinea-Bissau",
      ]);
    }));

  test("the rows of the table are saved to the letter and in their order", () =>
    site.explore("/en/?y=2022&view=table&group=m49-053&sort=economy", {}, async (page) => {
      const file = await saved(page, /CSV/);
      const [head, ...published] = egdi();
      const rows = published.filter((line) => /^(AUS|NZL),egdi,2022,/.test(line));
      expect([file.name, linesOf(file.bytes)]).toEqual(["egdi-2022-m49-053.csv", [head, ...rows]]);
      expect(await page.getByRole("button", { name: /SVG|PNG/ }).count()).toBe(0);
    }));

  test("of a map of a group the figures of its members are saved", () =>
    site.explore("/en/groups/m49-053/", {}, async (page) => {
      const { bytes } = await saved(page, /CSV/);
      expect(linesOf(bytes).slice(1).toSorted()).toEqual(egdi().filter((line) => /^(AUS|NZL),egdi,2024,/.test(line)));
    }));

  test.for(["en", "ar"])(
    "%s: a saved picture has its title, legend, notes and source, and needs nothing else",
    (lang) =>
      site.explore(`/${lang}/?y=2022&e=ken`, {}, async (page) => {
        const picture = (await saved(page, /SVG/)).bytes.toString("utf8");
        const texts = [...picture.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text);
        const legend = await page.locator(".map-legend text").allTextContents();
        const words = lang === "en" ? ["E-Government Development Index (EGDI)", "index, 0 to 1, 2022"] : [];
        expect(texts).toEqual(expect.arrayContaining([...words, ...legend]));
        const all = texts.join(" ");
        expect(all).toContain(lang === "en" ? "UN E-Government Survey 2003–2022" : "الأمم المتحدة");
        expect(all).toContain(lang === "en" ? "do not imply official endorsement" : "لا تعني الحدود");
        expect(picture).not.toMatch(/<script|<a |href=|class=|var\(/);
        const png = (await saved(page, /PNG/)).bytes;
        expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 2000]);
      }),
  );

  test("of the chart its own picture is saved, without the map's legend and words", () =>
    site.explore("/en/?view=chart", {}, async (page) => {
      const picture = (await saved(page, /SVG/)).bytes.toString("utf8");
      expect(picture).toContain("Oceania");
      expect(picture).not.toContain("boundaries");
    }));

  test("the address of the view is copied; where that is not allowed it is shown", () =>
    site.explore("/en/?y=2022", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.getByRole("button", { name: "Copy address" }).click();
      await page.getByText("Copied.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
      });
      await page.getByRole("button", { name: "Copy address" }).click();
      expect(await page.getByLabel("Address of this view").inputValue()).toBe(page.url());
    }));

  test("play goes on by itself, can be paused, starts only when asked, and is one step back", () =>
    site.explore("/en/", {}, async (page) => {
      await page.getByRole("spinbutton").fill("2003");
      await page.getByRole("spinbutton").press("Enter");
      await page.getByRole("button", { name: "Play" }).click();
      await page.waitForFunction(() => location.search.includes("y=2005"), undefined, { timeout: 8000 });
      await page.getByRole("button", { name: "Pause" }).click();
      const there = addressOf(page);
      await page.waitForTimeout(1500);
      expect(addressOf(page)).toBe(there);
      await page.goBack();
      expect(addressOf(page)).toBe("?y=2003");
    }));

  test("whoever chooses a year stops the playing", () =>
    site.explore("/en/?y=2003", {}, async (page) => {
      await page.getByRole("button", { name: "Play" }).click();
      await page.getByRole("button", { name: "Year after" }).click();
      expect(await page.getByRole("button", { name: "Play" }).count()).toBe(1);
    }));
});
