import type { Locator, Page } from "playwright-core";

/** Something that a reader does, and waits for what it shows. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** What says that it is ready, where it is no map. */
  readonly view?: string;
  /** The event that the trace is asked for. */
  readonly event: "click" | "keydown";
  /** Brings the page to where the input can be repeated. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page, time: number) => Promise<void>;
}

/** What `npm run bench` times. */
export const interactions: readonly Interaction[] = [
  {
    name: "a click on the year before or after",
    path: "en/indicators/internet-users/",
    event: "click",
    prepare: async (page) => page.getByRole("button", { name: "Year before" }).click(),
    act: (page, time) =>
      press(page.getByRole("button", { name: time % 2 === 0 ? "Year before" : "Year after", exact: true })),
  },
  {
    name: "a key that steps to the next economy",
    path: "en/",
    event: "keydown",
    prepare: async (page) => {
      await page.locator(".map-drawn").focus();
      await page.keyboard.press("Home");
    },
    act: (page) => page.keyboard.press("PageDown"),
  },
  {
    name: "an indicator whose figures are there",
    path: "en/",
    event: "keydown",
    prepare: async (page) => {
      const choice = page.locator(".indicator-choice select");
      for (const code of ["internet-users", "mobile-broadband-per-100", "internet-users"]) {
        await choice.selectOption(code);
        await page.locator(`.economy-list [data-obs^="ken/${code}/"]`).first().waitFor({ state: "attached" });
      }
      await choice.focus();
    },
    act: (page, time) => page.keyboard.press(time % 2 === 0 ? "ArrowDown" : "ArrowUp"),
  },
  {
    name: "a click on another tab",
    path: "en/",
    event: "click",
    prepare: async (page) => page.getByRole("tab").nth(0).click(),
    act: (page, time) => press(page.getByRole("tab").nth((time + 1) % 3)),
  },
  {
    name: "a letter in the search field",
    path: "en/",
    event: "keydown",
    prepare: async (page) => {
      await page.locator("#search").focus();
      await page.keyboard.type("ken");
      await page.locator("#search-options [role=option]").first().waitFor();
    },
    act: (page, time) => page.keyboard.press(time % 2 === 0 ? "y" : "Backspace"),
  },
  {
    name: "the axes of a relation exchanged",
    path: "en/relate/",
    view: ".relation",
    event: "click",
    prepare: async (page) => page.getByRole("button", { name: "Exchange the axes" }).click(),
    act: (page) => press(page.getByRole("button", { name: "Exchange the axes" })),
  },
  {
    name: "a region of a relation left out or taken in",
    path: "en/relate/",
    view: ".relation",
    event: "click",
    prepare: async (page) => page.getByLabel("Size by population").check(),
    act: (page) => press(page.getByRole("checkbox", { name: "Africa" })),
  },
];

/**
 * Clicks as a mouse does: `click` of Playwright also asks the page, while it answers, where the click lands. A press
 * lasts a moment; the reader waits from the moment the button is let go.
 */
async function press(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error("What is to be clicked is not shown.");
  await target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 80 });
}
