import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { samplePaths } from "../site/kinds.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const pages = samplePaths.filter((path) => path !== "/");

describe.concurrent("every kind of page, in a browser", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.for(pages)("%s says the same without JavaScript", async (path) => {
    const [withScripts, without] = await Promise.all(
      [true, false].map((javaScriptEnabled) => look(path, { javaScriptEnabled }, readText)),
    );
    expect(without).not.toBe("");
    expect(withScripts).toBe(without);
  });

  test.for(pages)("%s does not scroll sideways at 360 px", async (path) => {
    const viewport = { width: 360, height: 740 };
    const wide = await look(path, { viewport }, (page) => page.evaluate(widestElements));
    expect(wide).toEqual([]);
  });

  test.for(pages)("%s loads without a complaint, and nothing from elsewhere", async (path) => {
    const complaints: string[] = [];
    await look(
      path,
      {},
      (page) => page.waitForLoadState("networkidle"),
      (page) => {
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(String(error)));
        page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
        page.on("request", (request) => {
          if (!request.url().startsWith(site.address("/"))) complaints.push(`elsewhere: ${request.url()}`);
        });
      },
    );
    // The browser complains of the 404 that the page for missing addresses is sent with.
    const expected = path === "/404.html" ? complaints.filter((text) => !text.includes("404")) : complaints;
    expect(expected).toEqual([]);
  });

  test.for(pages)("%s: the first Tab reaches a skip link that is seen and leads to the main part", async (path) => {
    const skip = await look(path, {}, async (page) => {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(describeFocus);
      await page.keyboard.press("Enter");
      return {
        ...focused,
        leadsTo: await page.evaluate(() => document.querySelector(location.hash || "none")?.tagName),
      };
    });
    expect(skip).toEqual({ tag: "A", isInView: true, isMarked: true, leadsTo: "MAIN" });
  });

  async function look<Seen>(
    path: string,
    options: Parameters<OpenSite["browser"]["newContext"]>[0],
    see: (page: Page) => Promise<Seen>,
    listen: (page: Page) => void = () => undefined,
  ): Promise<Seen> {
    const context = await site.browser.newContext(options);
    try {
      const page = await context.newPage();
      listen(page);
      await page.goto(site.address(path));
      return await see(page);
    } finally {
      await context.close();
    }
  }
});

/** The text of the main part but for controls, which only scripts bring to life. */
async function readText(page: Page): Promise<string> {
  await page.addStyleTag({
    content: "button, select, input, output, [data-needs-script] { display: none !important }",
  });
  const text = await page.locator("main").innerText();
  return text.replace(/\s+/g, " ").trim();
}

/** Runs in the page: what sticks out where the page is wider than its window. */
function widestElements(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const out = [...document.body.querySelectorAll("*")].filter(isOut).slice(0, 5);
  return [`${scrollWidth} px wide`, ...out.map((element) => element.outerHTML.slice(0, 120))];
}

/** Runs in the page: the element that has the focus, whether it is in view and shows that it has it. */
function describeFocus() {
  const element = document.activeElement ?? document.body;
  const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    tag: element.tagName,
    isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && width > 1 && height > 1,
    isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
  };
}
