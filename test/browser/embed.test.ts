import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { integrityOf } from "../../scripts/integrity.ts";
import { listenLocally } from "../../scripts/site/listen-locally.ts";
import { type EmbedKind, viewAddress, viewKinds } from "../../src/model/view-kind.ts";
import { elementSnippet, type EmbedTarget, framedWithScript, frameSnippet } from "../../src/views/embed-snippets.ts";
import { dist } from "../site/dist.ts";
import { embedPaths } from "../site/kinds.ts";
import { readWidest } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const plain = { theme: "auto", title: true } as const;
const views = [
  ...["map/egdi/", "ranking/price-mobile-data-5gb-gni/", "trends/lao/#egdi", "strips/ken/#egdi", "card/bol/"],
  "card/m49-009/",
  // Of a release, which takes a line to say so.
  "trends/lao/#egdi@2026.11",
];
const kindOf: Readonly<Record<string, EmbedKind>> = Object.fromEntries(
  Object.entries(viewKinds).flatMap(([kind, { folder, forms }]) =>
    forms.some((form) => form === "document") ? [[folder, kind as EmbedKind]] : [],
  ),
);
/** Charts of pages, whose frames are as high as each needs: many rows, a scale of years, marks with a key, a map. */
const charts = [
  "divide/women-and-men",
  "economies/lao/rank-moves",
  "indicators/price-mobile-data-5gb-gni/spread",
  "participation/epi-against-ogdi",
  "outliers/epi",
  "practices/map",
];

describe.concurrent("embeds in the pages of others", () => {
  let site: OpenSite;
  let host: { port: number; close: () => Promise<void> };
  /** The page of another site that the next visit shows, by its path. */
  const hosted = new Map<string, { html: string; policy: string }>();

  beforeAll(async () => {
    site = await openSite();
    host = await listenLocally(0, (request, response) => {
      const { html = "", policy = "" } = hosted.get(request.url ?? "") ?? {};
      response.writeHead(200, { "Content-Type": "text/html", ...(policy && { "Content-Security-Policy": policy }) });
      response.end(`<!doctype html><html lang="en"><title>Host</title>${html}</html>`);
    });
  });
  afterAll(async () => {
    await host.close();
    await site.close();
  });

  /** A chart with the frame that it asks for, as the builder reads it. */
  const chartFrame = (chart: string, lang: string): string => {
    const end = viewAddress({ view: "chart", chart });
    const [folder = "", id = ""] = end.split("#");
    const html = readFileSync(join(dist, "embed", lang, folder, "index.html"), "utf8");
    const figure = new RegExp(`id="${id}"[^>]*>[^<]*</span>\\s*<figure ([^>]*)>`).exec(html)?.[1] ?? "";
    const [width, height, least] = ["width", "height", "least"].map((name) =>
      Number(new RegExp(`data-${name}="(\\d+)"`).exec(figure)?.[1]),
    );
    const size = { width: width ?? NaN, height: height ?? NaN, least: least ?? NaN };
    const address = site.address(`/embed/${lang}/${end}`);
    return frameSnippet({ view: "chart", title: chart, address, page: address, size }, plain);
  };
  const target = (view: string, lang = "en"): EmbedTarget => {
    const [place = "", release] = view.split("@");
    return {
      view: kindOf[place.split("/")[0] ?? ""] ?? "chart",
      release,
      address: site.address(`${release === undefined ? "" : `/pinned/${release}`}/embed/${lang}/${place}`),
      title: view,
      page: site.address(`/${lang}/`),
    };
  };
  const script = (name: string) => {
    const code = readFileSync(join(dist, `embed/v1/${name}.js`));
    return { address: site.address(`/embed/v1/${name}.js`), integrity: integrityOf(code) };
  };

  /** Opens a page of another site with this in its body. */
  async function visit<Seen>(
    body: string,
    see: (page: Page) => Promise<Seen>,
    { policy = "", ...options }: BrowserContextOptions & { policy?: string } = {},
  ): Promise<Seen> {
    const path = `/${hosted.size}`;
    hosted.set(path, { html: body, policy });
    const context = await site.browser.newContext({ viewport: { width: 760, height: 3200 }, ...options });
    try {
      const page = await context.newPage();
      await page.goto(`http://localhost:${host.port}${path}`, { waitUntil: "load" });
      await page.waitForTimeout(500);
      return await see(page);
    } finally {
      await context.close();
    }
  }

  /** How far each frame is from the height of what it holds, in px, and how many there are. */
  async function misfits(page: Page): Promise<number[]> {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    return Promise.all(
      frames.map(async (frame) => {
        await frame.waitForLoadState("load");
        return frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
      }),
    );
  }
  /** The same where a script sets the height: what the view needs where it does not fill its frame, to the px. */
  async function excess(page: Page): Promise<number[]> {
    const measured = (): Promise<number[]> =>
      Promise.all(
        page
          .frames()
          .filter((frame) => frame !== page.mainFrame())
          .map((frame) =>
            frame.evaluate(() => {
              document.documentElement.classList.add("natural");
              const { height = 0 } = document.querySelector("main")?.getBoundingClientRect() ?? {};
              return Math.abs(innerHeight - height);
            }),
          ),
      );
    // Frame and page tell each other the height in turns.
    for (let turn = 0; turn < 20 && Math.max(...(await measured())) > 2; turn += 1) await page.waitForTimeout(200);
    return measured();
  }
  const frames = (lang?: string): string => views.map((view) => frameSnippet(target(view, lang), plain)).join("");
  const scripted = (lang?: string): string =>
    views.map((view) => framedWithScript(target(view, lang), plain, script("height"))).join("");
  const allFit = (found: readonly number[]): void => {
    expect(found).toHaveLength(views.length);
    expect(found.filter((one) => Math.abs(one) > 2)).toEqual([]);
  };

  test.for([320, 480, 760])("frames without any script hold their views at %i px", async (width) => {
    for (const lang of ["en", "ar"]) {
      const options = { viewport: { width, height: 5200 }, javaScriptEnabled: false };
      allFit(await visit(`<body style="margin:0">${frames(lang)}`, misfits, options));
    }
  });

  test.for([320, 700])(
    "frames of charts hold them at %i px, and leave their drawing room to be read",
    async (width) => {
      const lowest = (page: Page): Promise<number[]> =>
        Promise.all(
          page
            .frames()
            .slice(1)
            .map((frame) => frame.locator(".embed-drawing:visible").evaluate((drawing) => drawing.clientHeight)),
        );
      for (const lang of ["en", "ar"]) {
        const body = `<body style="margin:0">${charts.map((chart) => chartFrame(chart, lang)).join("")}`;
        const options = { viewport: { width, height: 9000 }, javaScriptEnabled: false };
        const seen = await visit(
          body,
          async (page) => ({ over: await misfits(page), drawn: await lowest(page) }),
          options,
        );
        expect(seen.over.filter((one) => Math.abs(one) > 2)).toEqual([]);
        expect(seen.drawn).toHaveLength(charts.length);
        expect(Math.min(...seen.drawn)).toBeGreaterThan(150);
      }
    },
  );

  test("frames keep what they need where the page's policy takes their style away", async () => {
    const policy = `default-src 'none'; frame-src ${site.address("/")}`;
    allFit(await visit(frames(), misfits, { policy, viewport: { width: 760, height: 5200 } }));
  });

  test.for([320, 760])("the script gives frames their exact height at %i px, three and more at once", async (width) => {
    const options = { viewport: { width, height: 5200 } };
    allFit(await visit(`<body style="margin:0">${scripted()}`, excess, options));
    allFit(await visit(`<body dir="rtl">${scripted("ar")}`, excess, options));
  });

  test("the script works under a policy that names nothing but this site", async () => {
    const origin = site.address("/");
    const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
    // Frames far below the window are not laid out until they come near.
    allFit(await visit(scripted(), excess, { policy, viewport: { width: 760, height: 5200 } }));
  });

  test("the script sets no frame of others, whatever they say", async () => {
    const other = `<iframe id="other" height="100" srcdoc="<script>parent.postMessage({egovEmbed:900},'*')</script>"></iframe>`;
    const height = await visit(other + framedWithScript(target("strips/ken/#egdi"), plain, script("height")), (page) =>
      page.locator("#other").evaluate((frame) => frame.clientHeight),
    );
    expect(height).toBe(100);
  });

  test("a web component becomes a frame of the right height, and of nothing but views of the atlas", async () => {
    const elsewhere = '<egov-embed src="http://localhost:1/"><a href="#">link</a></egov-embed>';
    const elements = ["trends/ken/#internet-users", "trends/ken/#egdi@2026.11"].map((view) =>
      elementSnippet(target(view), plain, script("element")),
    );
    await visit(elements.join("") + elsewhere, async (page) => {
      const found = await excess(page);
      expect(found).toHaveLength(2);
      expect(Math.max(...found)).toBeLessThanOrEqual(2);
      expect(await page.locator("egov-embed a").count()).toBe(1);
    });
  });

  test("theme and title follow the query, beside what names the view of a sheet", async () => {
    const look = () => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      isTitled: (document.querySelector("figcaption")?.clientHeight ?? 0) > 1,
    });
    const seen = async (end: string, options: BrowserContextOptions) => {
      const context = await site.browser.newContext({ colorScheme: "light", ...options });
      const page = await context.newPage();
      await page.goto(site.address(`/embed/en/strips/ken/${end}`), { waitUntil: "load" });
      const found = await page.evaluate(look);
      await context.close();
      return found;
    };
    const dark = "rgb(20, 24, 27)";
    const light = "rgb(253, 253, 251)";
    expect(await seen("", { javaScriptEnabled: false })).toEqual({ paper: light, isTitled: true });
    expect(await seen("?theme=dark", {})).toEqual({ paper: dark, isTitled: true });
    expect(await seen("?theme=light", { colorScheme: "dark" })).toEqual({ paper: light, isTitled: true });
    expect(await seen("?theme=dark&title=0#egdi", {})).toEqual({ paper: dark, isTitled: false });
  });

  test("?e= draws other economies into a trend, in a sandbox without an origin too, of a release as of today", async () => {
    for (const view of ["trends/ken/#egdi", "trends/ken/#egdi@2026.11"]) {
      const { address, ...rest } = target(view);
      const snippet = frameSnippet({ ...rest, address: address.replace("#", "?e=uga,rwa,xxx#") }, plain);
      await visit(snippet, async (page) => {
        const frame = page.frames()[1];
        await frame?.locator("svg.compared-trends").first().waitFor({ state: "attached" });
        const shown = frame?.locator("#egdi + .embed");
        expect(await shown?.locator("thead th").allTextContents()).toEqual(["Year", "Kenya", "Uganda", "Rwanda"]);
        expect(await shown?.locator("h2").textContent()).toMatch(/^Kenya, Uganda, and Rwanda: E-Government/);
        // Each in its own colour and mark, with its name at its end.
        expect(await shown?.locator(".drawn-wide .line").count()).toBe(3);
        expect(await shown?.locator(".drawn-wide svg").textContent()).toMatch(/Kenya.*Uganda|Uganda.*Kenya/s);
      });
    }
  });

  test("estimates of further economies are hollow as those of its own, and a line that ends early says when", async () => {
    const { address, ...rest } = target("trends/ken/#internet-users");
    await visit(frameSnippet({ ...rest, address: address.replace("#", "?e=uga#") }, plain), async (page) => {
      const shown = page.frames()[1]?.locator("#internet-users + .embed");
      await shown?.locator("svg.compared-trends").first().waitFor({ state: "attached" });
      const estimates = await shown?.locator("tbody td:has(small)").count();
      expect(estimates).toBeGreaterThan(6);
      const hollow = await shown
        ?.locator(".drawn-wide .hollow")
        .evaluateAll((all) => all.reduce((sum, path) => sum + (path.getAttribute("d")?.match(/M/gi)?.length ?? 0), 0));
      expect(hollow).toBe(estimates);
      expect(await shown?.locator(".drawn-wide svg").textContent()).toMatch(/Kenya\s[\d.]+ \(2024\)/);
    });
  });

  test("#2015 draws the map of that year, in a sandbox without an origin too; without scripts the newest says its year", async () => {
    const { address, ...rest } = target("map/internet-users/");
    const snippet = frameSnippet({ ...rest, address: `${address}#2015` }, plain);
    const seen = async (page: Page) => {
      const frame = page.frames()[1];
      return {
        when: await frame?.locator(".when").textContent(),
        kenya: await frame?.locator('tr:has-text("Kenya") td >> nth=0').textContent(),
        source: await frame?.locator(".source").textContent(),
      };
    };
    const drawn = await visit(snippet, async (page) => {
      await page.frames()[1]?.locator(".when", { hasText: "2015" }).waitFor();
      return seen(page);
    });
    const still = await visit(snippet, seen, { javaScriptEnabled: false });
    expect(drawn.when).toBe("% of population, 2015");
    expect(drawn.kenya).toBe("16.6");
    expect(drawn.source).toContain("IGO");
    expect(still.when).toMatch(/newest/);
    expect(still.kenya).not.toBe(drawn.kenya);
  });

  test("a frame with a sheet does not move the page around it", async () => {
    const snippet = `<p style="height:4000px">Far above.</p>${frameSnippet(target("trends/ken/#epi"), plain)}`;
    const top = await visit(snippet.replace('loading="lazy"', ""), async (page) => {
      await page.frames()[1]?.locator("#epi + .embed svg:visible").first().waitFor();
      return page.evaluate(() => scrollY);
    });
    expect(top).toBe(0);
  });

  test("the builder makes snippets of a release, and of the newest figures where a release does not keep the view", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const snippet = (): Promise<string> => page.locator('[data-output="frame"] textarea').inputValue();
    const preview = (): Promise<string | null> => page.locator(".embed-preview iframe").getAttribute("src");
    await page.goto(site.address("/en/embed/?view=trend&code=egdi&economy=ken&release=2026.11"));
    await expect.poll(preview).toMatch(/\/pinned\/2026\.11\/embed\/en\/trends\/ken\/#egdi$/);
    expect(await snippet()).toContain("/pinned/2026.11/embed/en/trends/ken/#egdi");
    await page.locator("select[name=view]").selectOption("strip");
    await expect.poll(preview).toMatch(/\/embed\/en\/strips\/ken\/#egdi$/);
    expect(await snippet()).not.toContain("pinned");
    expect(await page.locator("select[name=release]").inputValue()).toBe("");
    // The frame is named in the language of what is in it.
    await page.locator("select[name=lang]").selectOption("ar");
    await expect.poll(snippet).toContain('title="كينيا: ');
    await context.close();
  });

  test.for(embedPaths)("%s fits 320 px and complains of nothing", async (path) => {
    const complaints: string[] = [];
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("favicon")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(site.address(path), { waitUntil: "load" });
    expect(await page.evaluate(readWidest)).toEqual([]);
    await context.close();
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });
});
