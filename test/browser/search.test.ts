import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type OpenSite, openSite } from "./open-site.ts";
import { violationsOf } from "./violations.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const wide = { viewport: { width: 1280, height: 800 } };
const sizes = [
  ["360 px", phone],
  ["1280 px", wide],
] as const;
/** A former name and what it leads to, an unfinished name, a slip of the pen, in each language. */
const asked = {
  en: {
    former: "Swaziland",
    shown: "Eswatini",
    begun: "guin",
    slip: "kneya",
    slipShown: "Kenya",
    text: "participation",
  },
  ar: {
    former: "سوازيلند",
    shown: "إسواتيني",
    begun: "غيني",
    slip: "موريتنيا",
    slipShown: "موريتانيا",
    text: "المشاركة",
  },
} as const;
const tags = ["en", "ar"] as const;

describe.concurrent("the search field", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  for (const [size, options] of sizes) {
    test.for(tags)(`at ${size}, %s: "/" goes to it, arrows choose, Enter leads on`, async (tag) => {
      await look(options, `/${tag}/indicators/`, async (page) => {
        await page.keyboard.press("/");
        await page.keyboard.type(asked[tag].former);
        await suggestions(page);
        expect(await state(page)).toMatchObject({ focus: "search", expanded: "true", active: undefined });
        await page.keyboard.press("ArrowDown");
        const chosen = await state(page);
        expect(chosen).toMatchObject({ focus: "search", active: "search-option-0", selected: ["search-option-0"] });
        expect(chosen.options[0]).toContain(asked[tag].shown);
        expect(chosen.options[0]).toContain(asked[tag].former);
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/${tag}/economies/swz/`);
      });
    });

    test.for(tags)(
      `at ${size}, %s: arrows go round past the field, Escape closes and keeps what was written`,
      async (tag) => {
        await look(options, `/${tag}/economies/ken/`, async (page) => {
          await page.locator("#search").focus();
          await page.keyboard.type(asked[tag].begun);
          await suggestions(page);
          const { options: all } = await state(page);
          expect(all.length).toBeGreaterThan(4);
          await page.keyboard.press("ArrowUp");
          expect((await state(page)).active).toBe(`search-option-${all.length - 1}`);
          await page.keyboard.press("ArrowDown");
          expect((await state(page)).active).toBeUndefined();
          await page.keyboard.press("Escape");
          expect(await state(page)).toMatchObject({ expanded: "false", value: asked[tag].begun, focus: "search" });
          await page.keyboard.press("ArrowDown");
          expect(await state(page)).toMatchObject({ expanded: "true", active: "search-option-0" });
        });
      },
    );

    test.for(tags)(
      `at ${size}, %s: a suggestion that is pressed leads on, and the list fits the window`,
      async (tag) => {
        await look(options, `/${tag}/`, async (page) => {
          const field = page.locator("#search");
          await (size === "360 px" ? field.tap() : field.click());
          await field.pressSequentially(asked[tag].former);
          await suggestions(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          const first = page.locator("[role=option]").first();
          await (size === "360 px" ? first.tap() : first.click());
          await page.waitForURL(`**/${tag}/economies/swz/`);
        });
      },
    );

    test.for(tags)(
      `at ${size}, %s: axe finds nothing with suggestions and menu open, nor on the results`,
      async (tag) => {
        await look(options, `/${tag}/about/`, async (page) => {
          await page.locator(".menu summary").click();
          await page.keyboard.press("/");
          await page.keyboard.type(asked[tag].begun);
          await suggestions(page);
          await page.keyboard.press("ArrowDown");
          expect(await violationsOf(page)).toEqual([]);
          await page.goto(site.address(`/${tag}/search/?q=${encodeURIComponent(asked[tag].text)}`));
          await page.locator(".found-texts li").first().waitFor();
          expect(await violationsOf(page)).toEqual([]);
        });
      },
    );
  }

  test.for(tags)("%s: how many there are is announced, and a guess is said to be one", async (tag) => {
    await look(wide, `/${tag}/about/`, async (page) => {
      await page.locator("#search").focus();
      await page.keyboard.type(asked[tag].slip);
      await suggestions(page);
      const words = { en: ["Nothing is called that", "1 suggestion"], ar: ["لا شيء بهذا الاسم", "اقتراح واحد"] }[tag];
      // What was found for the first letters is said before.
      let said = page.locator(".search [role=status]");
      for (const word of words) said = said.filter({ hasText: word });
      await said.waitFor({ state: "attached" });
      expect((await state(page)).options[0]).toContain(asked[tag].slipShown);
    });
  });

  test("a slash that is written into the field stays one", async () => {
    await look(wide, "/en/", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("a/b");
      expect((await state(page)).value).toBe("a/b");
    });
  });

  test.for(tags)("%s: Enter without a choice leads to the results, whose address a reload keeps", async (tag) => {
    await look(phone, `/${tag}/economies/ken/`, async (page) => {
      await page.locator("#search").fill(asked[tag].former);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/${tag}/search/?q=*`);
      const first = page.locator(".found-names a").first();
      expect(await first.getAttribute("href")).toMatch(new RegExp(`/${tag}/economies/swz/$`));
      await page.reload();
      expect(await first.textContent()).toContain(asked[tag].shown);
      expect((await state(page)).value).toBe(asked[tag].former);
    });
  });

  test.for(tags)("%s: without JavaScript it leads to all economies by name", async (tag) => {
    await look(
      { ...phone, javaScriptEnabled: false, reducedMotion: "reduce" },
      `/${tag}/indicators/egdi/`,
      async (page) => {
        await page.locator("#search").fill(asked[tag].former);
        await page.locator(".search button").tap();
        await page.waitForURL(`**/${tag}/economies/?q=*`);
        const list = page.locator("#by-name ~ ul");
        expect(await list.getByText(asked[tag].former).locator("a").getAttribute("href")).toMatch(
          /\/economies\/swz\/$/,
        );
        const isAtTop = () =>
          Math.abs(document.querySelector("#by-name")?.getBoundingClientRect().top ?? Infinity) < 100;
        await page.waitForFunction(isAtTop);
      },
    );
  });

  async function look(options: BrowserContextOptions, path: string, see: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext(options);
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(site.address(path));
      await see(page);
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  }
});

describe.concurrent("the texts", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const found = async (tag: string, query: string): Promise<string[]> => {
    const page = await site.browser.newPage();
    try {
      await page.goto(site.address(`/${tag}/search/?q=${encodeURIComponent(query)}`));
      const more = page.locator(".search-results button");
      const none = tag === "ar" ? "لا يرد هذا اللفظ" : "No text holds these words";
      await page.locator(".found-texts").or(page.getByText(none)).first().waitFor();
      for (let shown = -1; (await more.count()) > 0 && shown !== (await page.locator(".found-texts li").count());) {
        shown = await page.locator(".found-texts li").count();
        if (shown > 30) break;
        await more.click();
        await page.waitForFunction((n) => document.querySelectorAll(".found-texts li").length > n, shown);
      }
      const links = await page
        .locator(".found-texts a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
      return links.map((href) => href.replace(/^.*?\/(en|ar)\//, ""));
    } finally {
      await page.close();
    }
  };

  test("of the language of the page are searched by words, not by the numbers of tables", async () => {
    expect(await found("en", "reproduced")).toContain("methodology/");
    // A figure of many tables and of no sentence; then one that a profile tells in words.
    expect(await found("en", "0.2992")).toEqual([]);
    expect(await found("en", "0.6314")).toContain("economies/ken/");
    expect(await found("en", "المشاركة")).toEqual([]);
  });

  // Words as the pages have them: with the article, with a joined "and", with both, with a joined "for".
  test.for([
    ["رخص", "sources/", "المصادر والرخص"],
    ["الرخص", "sources/", "المصادر والرخص"],
    ["والرخص", "sources/", "المصادر والرخص"],
    ["مصطلحات", "glossary/", "مسرد المصطلحات"],
    ["المنهجيه", "methodology/", "المنهجية"],
    ["منهجيه", "methodology/", "المنهجية"],
  ] as const)("Arabic: %s finds %s, where it stands as %s", async ([query, address]) => {
    expect(await found("ar", query)).toContain(address);
  });

  test("the index is fetched by the results alone, and only where something is asked", async () => {
    const page = await site.browser.newPage();
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    const texts = () => fetched.filter((path) => path.includes("/pagefind/"));
    const names = () => fetched.filter((path) => path.includes("/explore/search/"));
    await page.goto(site.address("/en/economies/ken/"), { waitUntil: "networkidle" });
    expect([texts(), names()]).toEqual([[], []]);
    await page.locator("#search").focus();
    await page.keyboard.type("kenya");
    await suggestions(page);
    expect(names()).toHaveLength(1);
    await page.goto(site.address("/en/search/"), { waitUntil: "networkidle" });
    expect(texts()).toEqual([]);
    await page.close();
  });
});

const suggestions = (page: Page): Promise<void> => page.locator("#search-options [role=option]").first().waitFor();

/** What the combobox tells those who hear the page. */
const state = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>("#search");
    const options = [...document.querySelectorAll("#search-options:not([hidden]) [role=option]")];
    return {
      focus: document.activeElement?.id,
      value: field?.value,
      expanded: field?.getAttribute("aria-expanded"),
      active: field?.getAttribute("aria-activedescendant") ?? undefined,
      selected: options.filter((option) => option.getAttribute("aria-selected") === "true").map(({ id }) => id),
      options: options.map((option) => option.textContent),
    };
  });
