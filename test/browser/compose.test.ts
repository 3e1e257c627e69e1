import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { actOnPage, addressOf, desktop, phone } from "./act-on-page.ts";
import { addressIs } from "./exploring.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

const published = (path: string): string => readFileSync(`data/build/v1/${path}`, "utf8");

describe.concurrent("a file that is composed in the browser", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens the page of data and waits until a file can be composed; nothing may be written to the console but what is expected. */
  const compose = (
    path: string,
    device: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
    expected?: readonly RegExp[],
  ): Promise<void> =>
    actOnPage(
      site,
      path,
      device,
      (page) => page.locator(".compose[data-ready]").waitFor({ state: "attached" }),
      act,
      expected,
    );
  const summary = (page: Page, text: string | RegExp) => page.locator(".compose-summary", { hasText: text }).waitFor();
  const downloaded = async (page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };

  test("the mouse: all of an indicator is the published file, byte for byte", () =>
    compose("/en/data/", {}, async (page) => {
      await page.locator(".compose summary", { hasText: "Headline indicators" }).click();
      await page.getByLabel("People using the internet", { exact: true }).check();
      const rows = published("indicators/internet-users.csv").trimEnd().split("\n").length - 1;
      await summary(page, `${rows.toLocaleString("en")} rows`);
      const button = page.getByRole("button", { name: "Download CSV" });
      const { name, text } = await downloaded(page, () => button.click());
      expect(name).toMatch(/^internet-users_\d{4}\.\d\d.*\.csv$/);
      expect(text === published("indicators/internet-users.csv")).toBe(true);
    }));

  test("the keyboard: an indicator, a group and years give the published rows of its members, the focus stays", () =>
    compose("/en/data/", {}, async (page) => {
      await page.locator(".compose summary", { hasText: "Headline indicators" }).focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("E-Government Development Index (EGDI)").focus();
      await page.keyboard.press("Space");
      await summary(page, "All economies");
      const field = page.getByRole("combobox", { name: "Add an economy or the members of a group" });
      await field.focus();
      await page.keyboard.type("northern afr");
      await page.getByRole("option", { name: "Northern Africa" }).waitFor();
      await page.keyboard.press("Enter");
      await summary(page, "Northern Africa");
      expect(await field.evaluate((one) => document.activeElement === one)).toBe(true);
      await page.getByRole("combobox", { name: "From" }).selectOption("2022");
      await addressIs(page, "?i=egdi&e=m49-015&from=2022");
      await summary(page, "from 2022 on");
      const members = new Set(published("memberships.csv").match(/(?<=^m49-015,)\w+/gm));
      const [header = "", ...rows] = published("indicators/egdi.csv").trimEnd().split("\n");
      const wanted = rows.filter((row) => members.has(row.slice(0, 3)) && Number(row.split(",")[2]) >= 2022);
      const button = page.getByRole("button", { name: "Download CSV" });
      await button.focus();
      const { text } = await downloaded(page, () => page.keyboard.press("Enter"));
      expect(text).toBe(`${[header, ...wanted].join("\n")}\n`);
      // The first rows on the page are those of the file.
      const shown = page.locator(".compose-outcome tbody tr").first();
      expect((await shown.locator("th, td").allInnerTexts()).slice(0, 4)).toEqual(wanted[0]?.split(",").slice(0, 4));
    }));

  test("touch, Arabic, a phone: mixed licences are told, nothing is wider than the window, axe finds nothing", () =>
    compose("/ar/data/?i=egdi,internet-users&e=bol&as=wide", phone, async (page) => {
      await page.locator(".compose-mixed").waitFor();
      expect(await page.locator(".compose-terms li").count()).toBe(2);
      await page.locator(".compose summary").first().tap();
      await page.locator(".compose-parts details[open] input").nth(1).tap();
      await addressIs(page, "?i=egdi,epi,internet-users&e=bol&as=wide");
      await page.locator(".compose-outcome tbody tr").nth(2).waitFor();
      const { text } = await downloaded(page, () => page.locator(".compose-download").tap());
      expect(text.split("\n").map((line) => line.split(",").slice(0, 2).join())).toEqual([
        "economy,indicator",
        "BOL,egdi",
        "BOL,epi",
        "BOL,internet-users",
        "",
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await violationsOf(page, undefined, ".compose")).toEqual([]);
    }));

  test("reload and the back button keep the state; what means nothing is told; axe finds nothing in the dark", () =>
    compose("/en/data/?i=egdi&e=ken,zzz", { colorScheme: "dark" }, async (page) => {
      await page.locator(".view-remark", { hasText: "means nothing here" }).waitFor();
      await page.getByRole("combobox", { name: "Format" }).selectOption("json");
      await page.getByRole("button", { name: "Download JSON" }).waitFor();
      expect(addressOf(page)).toBe("?i=egdi&e=ken&as=json");
      await page.reload();
      await page.getByRole("button", { name: "Download JSON" }).waitFor();
      expect(await page.locator(".compose .chips li").getAttribute("data-code")).toBe("KEN");
      expect(await violationsOf(page, undefined, ".compose")).toEqual([]);
      await page.goBack();
      await page.getByRole("button", { name: "Download CSV" }).waitFor();
      await page.getByRole("button", { name: "Remove Kenya" }).press("Enter");
      await summary(page, "All economies");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    }));

  test("what the network has not is told, and trying again fetches it", () =>
    compose(
      "/en/data/",
      {},
      async (page) => {
        await page.route("**/indicators/*.csv", (route) => route.abort());
        await page.locator(".compose summary", { hasText: "Context" }).click();
        await page.getByLabel("Population", { exact: true }).check();
        await page.locator(".view-remark", { hasText: "could not be fetched" }).waitFor();
        await page.unroute("**/indicators/*.csv");
        await page.getByRole("button", { name: "Try again" }).click();
        await summary(page, "rows");
        expect(await page.evaluate(() => document.activeElement?.className)).toBe("compose-outcome");
      },
      [/ERR_FAILED/],
    ));

  test("all there is: about how much it is before it is fetched, observations.json once it is", () =>
    compose("/en/data/?i=all&as=json", {}, async (page) => {
      await summary(page, /about [\d,]+ rows, \d+ MB/);
      const button = page.getByRole("button", { name: "Download JSON" });
      const { text } = await downloaded(page, () => button.click());
      expect(text === published("observations.json")).toBe(true);
    }));

  test.for([
    ["/en/data/", desktop],
    ["/ar/data/", phone],
  ] as const)("%s: nothing moves when scripts come", ([path, device]) =>
    compose(path, device, async (page) => {
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
    }),
  );
});
