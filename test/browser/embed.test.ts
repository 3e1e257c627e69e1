import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";

import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listenLocally } from "../../scripts/site/listen-locally.ts";
import { elementSnippet, type EmbedTarget, framedWithScript, frameSnippet } from "../../src/views/embed-snippets.ts";
import { dist } from "../site/dist.ts";
import { embedPaths } from "../site/kinds.ts";
import { readWidest } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const plain = { theme: "auto", title: true } as const;
const views = [
  ...["map/egdi", "ranking/price-mobile-data-5gb-gni", "trend/egdi/lao", "strip/egdi/ken", "profile/bol"],
  // Of a release, which takes a line to say so.
  "trend/egdi/lao@2026.11",
];
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

  /** A chart with the frame that its page asks for, as oEmbed hands it on. */
  const chartFrame = (chart: string, lang: string): string => {
    const file = join(dist, `embed/${lang}/chart/${chart}/oembed.json`);
    const { html } = JSON.parse(readFileSync(file, "utf8")) as { html: string };
    // The site is built for one address, and served here by another.
    return html
      .replace(/src="[^"]+"/, `src="${site.address(`/embed/${lang}/chart/${chart}/`)}"`)
      .replace("700px", "100%");
  };
  const target = (view: string, lang = "en"): EmbedTarget => {
    const [place = "", release] = view.split("@");
    return {
      view: place.split("/")[0] ?? "",
      release,
      address: site.address(`${release === undefined ? "" : `/pinned/${release}`}/embed/${lang}/${place}/`),
      title: view,
      page: site.address(`/${lang}/`),
    };
  };
  const script = (name: string) => {
    const code = readFileSync(join(dist, `embed/v1/${name}.js`));
    const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
    return { address: site.address(`/embed/v1/${name}.js`), integrity };
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
      frames.map((frame) =>
        frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
      ),
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
              const { height = 0 } = document.querySelector(".embed")?.getBoundingClientRect() ?? {};
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
            .map((frame) => frame.locator(".embed-drawing").evaluate((drawing) => drawing.clientHeight)),
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
    allFit(await visit(frames(), misfits, { policy }));
  });

  test.for([320, 760])("the script gives frames their exact height at %i px, three and more at once", async (width) => {
    const options = { viewport: { width, height: 5200 } };
    allFit(await visit(`<body style="margin:0">${scripted()}`, excess, options));
    allFit(await visit(`<body dir="rtl">${scripted("ar")}`, excess, options));
  });

  test("the script works under a policy that names nothing but this site", async () => {
    const origin = site.address("/");
    const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
    allFit(await visit(scripted(), excess, { policy }));
  });

  test("the script sets no frame of others, whatever they say", async () => {
    const other = `<iframe id="other" height="100" srcdoc="<script>parent.postMessage({egovEmbed:900},'*')</script>"></iframe>`;
    const height = await visit(other + framedWithScript(target("strip/egdi/ken"), plain, script("height")), (page) =>
      page.locator("#other").evaluate((frame) => frame.clientHeight),
    );
    expect(height).toBe(100);
  });

  test("a web component becomes a frame of the right height, and of nothing but views of the atlas", async () => {
    const elsewhere = '<egov-embed src="http://localhost:1/"><a href="#">link</a></egov-embed>';
    const elements = ["trend/egdi/ken", "trend/egdi/ken@2026.11"].map((view) =>
      elementSnippet(target(view), plain, script("element")),
    );
    await visit(elements.join("") + elsewhere, async (page) => {
      const found = await excess(page);
      expect(found).toHaveLength(2);
      expect(Math.max(...found)).toBeLessThanOrEqual(2);
      expect(await page.locator("egov-embed a").count()).toBe(1);
    });
  });

  test("theme and title follow the part behind # without scripts, and the query with them", async () => {
    const look = () => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      isTitled: (document.querySelector("figcaption")?.clientHeight ?? 0) > 1,
    });
    const seen = async (end: string, options: BrowserContextOptions) => {
      const context = await site.browser.newContext({ colorScheme: "light", ...options });
      const page = await context.newPage();
      await page.goto(site.address(`/embed/en/strip/egdi/ken/${end}`), { waitUntil: "load" });
      const found = await page.evaluate(look);
      await context.close();
      return found;
    };
    const dark = "rgb(20, 24, 27)";
    const light = "rgb(253, 253, 251)";
    const without = { javaScriptEnabled: false };
    expect(await seen("", without)).toEqual({ paper: light, isTitled: true });
    expect(await seen("#theme=dark", without)).toEqual({ paper: dark, isTitled: true });
    expect(await seen("#theme=dark&title=0", without)).toEqual({ paper: dark, isTitled: false });
    expect(await seen("#theme=light", { ...without, colorScheme: "dark" })).toEqual({ paper: light, isTitled: true });
    expect(await seen("?theme=dark&title=0", {})).toEqual({ paper: dark, isTitled: false });
  });

  test("?e= draws other economies into a trend, in a sandbox without an origin too", async () => {
    const address = `${target("trend/egdi/ken").address}?e=uga,rwa,xxx`;
    const snippet = frameSnippet({ ...target("trend/egdi/ken"), address }, plain);
    await visit(snippet, async (page) => {
      const frame = page.frames()[1];
      await frame?.locator("svg .line.other").first().waitFor({ state: "attached" });
      const heads = await frame?.locator("thead th").allTextContents();
      expect(heads?.slice(-2)).toEqual(["Uganda", "Rwanda"]);
      expect(await frame?.locator("h1").textContent()).toMatch(/^Kenya, Uganda, and Rwanda: E-Government/);
    });
  });

  test("estimates of further economies are hollow as those of its own, and a line that ends early says when", async () => {
    const { address } = target("trend/internet-users/ken");
    const estimates = async (of: string): Promise<number> => {
      const html = await (await fetch(address.replace("/ken/", `/${of}/`))).text();
      return html.match(/data-status="?E/g)?.length ?? 0;
    };
    const [ken, uga] = await Promise.all(["ken", "uga"].map(estimates));
    expect(Math.min(ken ?? 0, uga ?? 0)).toBeGreaterThan(3);
    await visit(
      frameSnippet({ ...target("trend/internet-users/ken"), address: `${address}?e=uga` }, plain),
      async (page) => {
        const frame = page.frames()[1];
        await frame?.locator("svg .line.other").first().waitFor({ state: "attached" });
        const hollow = await frame
          ?.locator(".drawn-wide .hollow")
          .evaluateAll((all) => all.map((path) => path.getAttribute("d")?.match(/m/gi)?.length ?? 0));
        expect(hollow?.toSorted()).toEqual([ken, uga].toSorted());
        expect(await frame?.locator(".drawn-wide svg").textContent()).toMatch(/Kenya\s[\d.]+ \(2024\)/);
      },
    );
  });

  test("the builder makes snippets of a release, and of the newest figures where a release does not keep the view", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const snippet = (): Promise<string> => page.locator('[data-output="frame"] textarea').inputValue();
    const preview = (): Promise<string | null> => page.locator(".embed-preview iframe").getAttribute("src");
    await page.goto(site.address("/en/embed/?view=trend&code=egdi&economy=ken&release=2026.11"));
    await expect.poll(preview).toMatch(/\/pinned\/2026\.11\/embed\/en\/trend\/egdi\/ken\/$/);
    expect(await snippet()).toContain("/pinned/2026.11/embed/en/trend/egdi/ken/");
    await page.locator("select[name=view]").selectOption("strip");
    await expect.poll(preview).toMatch(/\/embed\/en\/strip\/egdi\/ken\/$/);
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
