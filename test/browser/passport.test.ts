import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readReleases } from "../../scripts/data/read-releases.ts";
import { actOnPage } from "./act-on-page.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const release = readReleases().at(-1);
const sha256 = (code: string): string =>
  createHash("sha256")
    .update(readFileSync(`data/build/v1/indicators/${code}.csv`))
    .digest("hex");
/** Words without the marks that keep numbers in their order. */
const plain = (text: string | null): string =>
  (text ?? "").replace(/[\u2060\u2066\u2069]/g, "").replaceAll("\u00a0", " ");

describe.concurrent("cite and reuse of what scripts draw", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const act = (path: string, whole: string, its: (page: Page) => Promise<void>): Promise<void> =>
    actOnPage(
      site,
      path,
      {},
      async (page) => {
        await page.locator(whole).first().scrollIntoViewIfNeeded();
        await page.locator(`${whole}[data-ready]`).first().waitFor({ state: "attached" });
      },
      its,
    );
  /** The files of citations are there, and the checksums are those of the files of figures. */
  async function filesAre(page: Page, passport: string, codes: readonly string[]): Promise<void> {
    const links = page.locator(`${passport} a[download]`);
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(hrefs).toEqual(
      codes.flatMap((code) =>
        ["bib", "ris", "csl.json"].map((form) => `/data/v1/citations/indicators/${code}.${form}`),
      ),
    );
    for (const href of hrefs) expect((await fetch(site.address(href))).status).toBe(200);
    expect(await page.locator(`${passport} code`).allTextContents()).toEqual(codes.map(sha256));
  }
  const pathOf = (citation: string): string => {
    const { pathname, search } = new URL(citation.split(" ").at(-1) ?? "");
    return pathname + search;
  };

  test("each chart of a free comparison says what it shows, of which release, and how it is shown again", () =>
    act("/en/compare/?e=ken,uga&i=egdi,internet-users", ".comparison", async (page) => {
      const passports = page.locator(".comparison-charts .passport");
      await expect.poll(() => passports.count()).toBe(2);
      await passports.nth(1).locator("summary").click();
      const citation = (await page.locator(".comparison-charts .citation").textContent()) ?? "";
      expect(citation).toMatch(
        new RegExp(
          `^Kenya and Uganda: People using the internet, % of population, 2000–\\d{4}\\. Source: .*CC BY-NC-SA 3\\.0 IGO\\. In: E-Government Readiness Atlas, release ${release?.release}\\. http`,
        ),
      );
      expect(pathOf(citation)).toBe("/en/compare/?e=ken,uga&i=egdi,internet-users");
      await filesAre(page, ".comparison-charts figure:nth-of-type(2) .passport", ["internet-users"]);
    }));

  test("averages of groups are said to be computed here, as beneath the chart", () =>
    act("/en/compare/?e=ken,world&i=egdi", ".comparison", async (page) => {
      await page.locator(".comparison-charts .passport summary").click();
      expect(await page.locator(".comparison-charts .citation").textContent()).toContain("averages computed here");
    }));

  test("a map cites the year and the indicator that it shows, and follows while it is open, with the focus", () =>
    act("/en/indicators/egdi/", ".map-figure", async (page) => {
      const summary = page.locator(".map-figure .passport summary");
      await page.getByRole("button", { name: "Year before" }).click();
      await summary.focus();
      await page.keyboard.press("Enter");
      const citation = page.locator(".map-figure .citation");
      await citation.waitFor();
      expect(plain(await citation.textContent())).toMatch(
        /^E-Government Development Index \(EGDI\), index, 0 to 1, 2022\. /,
      );
      expect(pathOf((await citation.textContent()) ?? "")).toBe("/en/indicators/egdi/?y=2022");
      await page.goBack();
      await expect.poll(() => citation.textContent()).toContain(", 2024. ");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
      await page.locator(".indicator-choice select").first().selectOption("epi");
      await expect.poll(() => citation.textContent()).toContain("E-Participation Index");
      await filesAre(page, ".map-figure .passport", ["epi"]);
    }));

  test("what scripts write is what the page was built with, where it shows the same", () =>
    act("/ar/indicators/internet-users/", ".map-figure", async (page) => {
      const content = () => page.locator(".map-figure .passport").textContent();
      const built = plain(await content());
      await page.locator(".map-figure .passport summary").click();
      await page.locator(".map-figure .passport[open]").waitFor();
      const words = (text: string): string => plain(text).replace(/\s+/g, "");
      expect(words((await content()) ?? "")).toBe(words(built));
    }));

  test("a relation cites the files of both of its measures", () =>
    act("/en/relate/?x=gdp-per-capita-ppp&y=egdi", ".relation", async (page) => {
      await page.locator(".relation .passport summary").click();
      const citation = page.locator(".relation .citation");
      await citation.waitFor();
      expect(plain(await citation.textContent())).toMatch(
        /^.*GDP.*, against E-Government Development Index \(EGDI\), index, 0 to 1, /,
      );
      expect(pathOf((await citation.textContent()) ?? "")).toBe("/en/relate/?x=gdp-per-capita-ppp&y=egdi");
      await filesAre(page, ".relation .passport", ["gdp-per-capita-ppp", "egdi"]);
    }));

  test("Embed opens the builder with what is shown, and is not there for what no embed shows", () =>
    act("/en/indicators/egdi/", ".map-figure", async (page) => {
      const embed = page.locator(".map-figure .embed-link");
      const query = async () => new URL((await embed.getAttribute("href")) ?? "", page.url()).search;
      await page.getByRole("button", { name: "Year before" }).click();
      await expect.poll(query).toBe("?view=map&code=egdi&year=2022");
      await page.locator(".indicator-choice select").first().selectOption("population");
      await page.locator(".map-figure figcaption strong", { hasText: "Population" }).waitFor();
      await page.getByRole("button", { name: "Year before" }).click();
      await embed.waitFor({ state: "detached" });
    }));

  test("a comparison of economies is embedded as their trends", () =>
    act("/en/compare/?e=ken,uga&i=egdi", ".comparison", async (page) => {
      const embed = page.locator(".comparison-charts .embed-link");
      expect(await embed.getAttribute("href")).toBe("/en/embed/?view=trend&code=egdi&economy=ken&e=uga");
    }));

  test("a relation other than that of the page has no embed, and its source says nothing of one", () =>
    act("/en/relate/", ".relation", async (page) => {
      const embed = page.locator(".relation .embed-link");
      expect(await embed.isVisible()).toBe(true);
      await page.locator(".relation .passport summary").click();
      expect(await page.locator(".relation .citation").textContent()).not.toContain("Embed");
      await page.locator(".indicator-choice select").first().selectOption("gdp-per-capita-ppp");
      await embed.waitFor({ state: "hidden" });
    }));
});
