import { readFileSync } from "node:fs";
import { sampleRankCorrelation } from "simple-statistics";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { actOnPage, addressOf, desktop, phone, saved } from "./act-on-page.ts";
import { readShifts } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

const published = (code: string, year: number): Map<string, number> => {
  const { rows } = JSON.parse(readFileSync(`data/build/v1/indicators/${code}.json`, "utf8")) as {
    rows: (readonly [string, string, number, number | null])[];
  };
  return new Map(rows.flatMap(([economy, , its, value]) => (its === year && value !== null ? [[economy, value]] : [])));
};

describe.concurrent("two indicators against each other, with scripts", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens a page and waits until it can be changed; nothing may be written to the console. */
  const relate = (path: string, device: object, act: (page: Page) => Promise<void>): Promise<void> =>
    actOnPage(site, path, device, (page) => page.locator(".relation[data-ready]").waitFor({ state: "attached" }), act);
  const across = (page: Page) => page.locator(".indicator-choice select").first();
  const points = (page: Page) => page.locator(".drawn-wide .point");
  /** The table is written when it is opened. */
  async function openTable(page: Page): Promise<void> {
    await page.locator("details:has(.relation-table) summary").click();
    await page.locator(".relation-table tbody tr").first().waitFor();
  }

  test.for(["en", "ar"])(
    "%s: points, table and rank correlation are those of the published figures of a year",
    (lang) =>
      relate(`/${lang}/relate/?x=internet-users&y=epi&year=2022`, {}, async (page) => {
        const [online, participation] = [published("internet-users", 2022), published("epi", 2022)];
        const both = [...online.keys()].filter((economy) => participation.has(economy));
        expect(await points(page).count()).toBe(both.length);
        await openTable(page);
        const ids = await page
          .locator(".relation-table data")
          .evaluateAll((all) => all.map((one) => one.getAttribute("data-obs") ?? ""));
        expect(ids.toSorted()).toEqual(
          both
            .flatMap((economy) =>
              [`${economy}/internet-users/2022`, `${economy}/epi/2022`].map((id) =>
                id.replace(economy, economy.toLowerCase()),
              ),
            )
            .toSorted(),
        );
        const rho = sampleRankCorrelation(
          both.map((economy) => online.get(economy) ?? NaN),
          both.map((economy) => participation.get(economy) ?? NaN),
        );
        const statistics = await page.locator(".relation-statistics dd").allTextContents();
        expect(statistics[0]).toBe(String(both.length));
        expect(statistics[1]?.replace(/[\u2066\u2069]/g, "")).toMatch(new RegExp(`^${rho.toFixed(2)} `));
      }),
  );

  test("the axes are exchanged at a press; reload and the back button keep the state", () =>
    relate("/en/relate/", {}, async (page) => {
      await page.getByRole("button", { name: "Exchange the axes" }).click();
      await page.waitForFunction(() => location.search === "?x=epi&y=internet-users");
      await page.getByLabel("Size by population").check();
      await page.waitForFunction(() => location.search === "?x=epi&y=internet-users&size=people");
      await page.reload();
      await page.locator(".relation[data-ready]").waitFor({ state: "attached" });
      expect(await page.getByLabel("Size by population").isChecked()).toBe(true);
      expect(await page.locator(".relation-notes").innerText()).toContain("area of a mark");
      await page.goBack();
      await page.waitForFunction(() => location.search === "?x=epi&y=internet-users");
      expect(await page.getByLabel("Size by population").isChecked()).toBe(false);
      await page.getByRole("button", { name: "Start over" }).click();
      await page.waitForFunction(() => location.search === "");
      expect(await across(page).inputValue()).toBe("internet-users");
    }));

  test("a region that is left out is in no number: marks, n and table are of the others", () =>
    relate("/en/relate/?x=internet-users&y=epi&without=m49-019", {}, async (page) => {
      expect(await page.getByRole("checkbox", { name: "Americas" }).isChecked()).toBe(false);
      const n = async () => Number(await page.locator(".relation-statistics dd").first().innerText());
      const before = await n();
      await page.getByRole("checkbox", { name: "Africa" }).press("Space");
      await page.locator(".drawn-wide .region-africa").first().waitFor({ state: "detached" });
      expect(addressOf(page)).toBe("?x=internet-users&y=epi&without=m49-002,m49-019");
      expect(await n()).toBeLessThan(before);
      expect(await points(page).count()).toBe(await n());
      await openTable(page);
      expect(await page.locator(".relation-table tbody tr").count()).toBe(await n());
      expect(await page.locator(".relation-notes").innerText()).toContain("Africa and Americas");
    }));

  test("names that are taken away leave the focus where the next is, and the last one at the field", () =>
    relate("/en/relate/?x=internet-users&y=epi&e=ken,uga,tza", {}, async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);
      await page.getByRole("button", { name: "Remove Uganda" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("Remove United Republic of Tanzania");
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("Remove Kenya");
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("relate-name");
    }));

  test("the keyboard walks from mark to mark, and each is told; Escape closes, Enter opens the profile", () =>
    relate("/en/relate/", {}, async (page) => {
      const said = page.locator(".relation-drawn > [role=status]");
      await page.locator(".relation-drawn").focus();
      await page.keyboard.press("Home");
      const highest = await said.textContent();
      await page.keyboard.press("PageDown");
      expect(await said.textContent()).not.toBe(highest);
      await page.keyboard.type("kenya");
      expect(await said.textContent()).toMatch(/^Kenya: .*35\.0 \(2024\); .*0\.5205 \(2024\)/);
      await page.keyboard.press("ArrowRight");
      expect(await said.textContent()).not.toMatch(/^Kenya/);
      await page.keyboard.type("kenya");
      await page.keyboard.press("Escape");
      expect(await page.locator(".map-tip").isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/economies/ken/");
    }));

  test("a mouse that rests near a mark is told of it, and a click opens the profile", () =>
    relate("/en/relate/?x=internet-users&y=epi&e=ken", {}, async (page) => {
      const mark = page.locator('.drawn-wide [data-e="KEN"] path').first();
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x + 3, y + 3);
      await page.locator(".map-tip", { hasText: "Kenya" }).waitFor();
      await page.mouse.click(x, y);
      await page.waitForURL("**/en/economies/ken/");
    }));

  test("an economy is named by its code, told where it has no figure, and the chips take it away again", () =>
    relate("/en/relate/", {}, async (page) => {
      await page.getByRole("combobox", { name: "Name an economy in the chart" }).fill("uga");
      await page.getByRole("option", { name: "Uganda" }).click();
      await page.locator(".drawn-wide .labels .self", { hasText: "Uganda" }).waitFor({ state: "attached" });
      expect(addressOf(page)).toBe("?x=internet-users&y=epi&e=uga");
      await page.getByRole("button", { name: "Remove Uganda" }).click();
      await page.locator(".drawn-wide .labels .self").waitFor({ state: "detached" });
      await page.getByRole("combobox").last().fill("mmr");
      await page.getByRole("option", { name: "Myanmar" }).click();
      await page.locator(".relation-notes", { hasText: "Not in the chart: Myanmar." }).waitFor();
    }));

  test("a logarithm is offered only where every value is above 0", () =>
    relate("/en/relate/?x=gdp-per-capita-ppp&y=epi&log=x", {}, async (page) => {
      expect(await page.getByLabel("Logarithmic across").isChecked()).toBe(true);
      expect(await page.getByLabel("Logarithmic upwards").isDisabled()).toBe(true);
      expect(await page.locator(".relation-notes").innerText()).toContain("logarithms");
      await across(page).selectOption("epi");
      await page.waitForFunction(() => location.search === "?x=epi&y=epi");
    }));

  test("no label covers another", () =>
    relate("/en/relate/?x=internet-users&y=epi&e=ken,uga,bol,lao", {}, async (page) => {
      const boxes = await page.locator(".drawn-wide .labels text").evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.textContent, left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      // Line boxes touch where glyphs do not: two pixels are air.
      const touching = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
          .map((b) => `${a.text} on ${b.text}`),
      );
      expect(touching).toEqual([]);
    }));

  test("what means nothing in the address is told", () =>
    relate("/en/relate/?x=nothing&without=europe&e=zzz&year=1990", {}, async (page) => {
      expect(await page.locator(".view-remark").innerText()).toContain("means nothing here");
      expect(addressOf(page)).toContain("nothing");
    }));

  test("figures are saved to the letter, the picture with its source", () =>
    relate("/en/relate/", {}, async (page) => {
      const csv = (await saved(page, /CSV/)).bytes.toString("utf8").trim().split("\n");
      const whole = readFileSync("data/build/v1/indicators/epi.csv", "utf8");
      const kenya = csv.filter((line) => /^KEN,epi,/.test(line));
      expect(kenya).toHaveLength(1);
      expect(whole).toContain(kenya[0]);
      const svg = (await saved(page, /SVG/)).bytes.toString("utf8");
      for (const words of ["UN E-Government Survey", "ITU DataHub", "Oceania", "no open licence", "Spearman"])
        expect(svg).toContain(words);
      expect(svg).not.toMatch(/<script|<a |href=/);
      const png = (await saved(page, /PNG/)).bytes;
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 2000]);
    }));

  test("a touch near a point tells of it at the bottom of the window", () =>
    relate("/ar/relate/?x=internet-users&y=epi&e=ken", phone, async (page) => {
      const mark = page.locator('.drawn-narrow [data-e="KEN"] path');
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
      await page.locator(".map-tip").waitFor();
      expect(await page.locator(".map-tip").innerText()).toContain("كينيا");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }));

  test.for([
    ["/en/relate/?x=gdp-per-capita-ppp&y=internet-users&log=x&size=people&e=ken", desktop],
    ["/ar/relate/?x=internet-users&y=epi&without=m49-142", phone],
  ] as const)("%s: axe finds nothing", ([path, device]) =>
    relate(path, device, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
    }),
  );

  test.for([
    ["/en/relate/", desktop],
    ["/ar/relate/", phone],
  ] as const)("%s: nothing moves when scripts come", ([path, device]) =>
    relate(path, device, async (page) => {
      expect(await page.evaluate(readShifts)).toBe(0);
    }),
  );
});
