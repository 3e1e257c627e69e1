import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { embedPaths, samplePaths } from "../site/kinds.ts";
import { thinRepeated } from "./look.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { allButColours, colours, violationsOf } from "./violations.ts";

// `/` sends the reader on at once; its markup is checked with the site's.
const pages = [...samplePaths.filter((path) => path !== "/"), ...embedPaths];

describe.concurrent("axe finds nothing, with every table opened", () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.for(pages)("%s; its colours in both themes where it is English", async (path) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(site.address(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await violationsOf(page, allButColours)).toEqual([]);
      // Colours are the same in every language, and all that differs in the dark.
      if (path.includes("/ar/")) return;
      await page.evaluate(thinRepeated);
      const light = await violationsOf(page, colours);
      await page.emulateMedia({ colorScheme: "dark" });
      expect({ light, dark: await violationsOf(page, colours) }).toEqual({ light: [], dark: [] });
    } finally {
      await context.close();
    }
  });
});
