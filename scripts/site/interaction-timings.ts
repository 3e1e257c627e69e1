import { existsSync } from "node:fs";

import type { Browser, Page } from "playwright-core";

import { basePath } from "./base-path.ts";
import { openBrowser } from "./browser.ts";
import { serveSite } from "./serve.ts";
import { eventDurations } from "./trace-events.ts";

/** Milliseconds from an input to the frame that shows what it asked for. */
export interface InteractionTiming {
  readonly median: number;
  readonly p95: number;
}

/** By what the reader does. */
export type InteractionTimings = ReadonlyMap<string, InteractionTiming>;

interface Interaction {
  readonly name: string;
  readonly path: string;
  /** The event that the trace is asked for. */
  readonly event: "click" | "keydown";
  /** Brings the page to where the input can be repeated. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page, time: number) => Promise<void>;
}

/** As slow as a cheap phone beside this machine. */
const slowdown = 4;
const times = 20;
/** Between two inputs, in milliseconds: what the page put off is done by then. */
const rest = 400;

const interactions: readonly Interaction[] = [
  {
    name: "a click on the year before or after",
    path: "en/indicators/internet-users/",
    event: "click",
    prepare: async (page) => page.getByRole("button", { name: "Year before" }).click(),
    act: (page, time) => page.getByRole("button", { name: time % 2 === 0 ? "Year before" : "Year after" }).click(),
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
    act: (page, time) =>
      page
        .getByRole("tab")
        .nth((time + 1) % 3)
        .click(),
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
];

/** How long a reader waits for each interaction with a map of the built site, by name. */
export async function interactionTimings(root = "dist"): Promise<InteractionTimings> {
  if (!existsSync(root)) throw new Error(`There is no ${root}.\n  Build the site first: npm run build`);
  const [server, { browser, close }] = await Promise.all([
    serveSite({ root, base: basePath(), port: 0 }),
    openBrowser(),
  ]);
  const timings = new Map<string, InteractionTiming>();
  try {
    for (const interaction of interactions)
      timings.set(interaction.name, await timeInteraction(browser, server.address, interaction));
  } finally {
    await close();
    await server.close();
  }
  return timings;
}

async function timeInteraction(
  browser: Browser,
  address: string,
  { path, event, prepare, act }: Interaction,
): Promise<InteractionTiming> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.locator(".map-figure").scrollIntoViewIfNeeded();
  await page.locator(".map-figure[data-ready]").waitFor({ state: "attached" });
  await prepare(page);
  const protocol = await context.newCDPSession(page);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.waitForTimeout(rest);
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  for (let time = 0; time < times; time += 1) {
    await act(page, time);
    await page.waitForTimeout(rest);
  }
  const durations = eventDurations((await browser.stopTracing()).toString("utf8"), event);
  await context.close();
  if (durations.length < times) throw new Error(`The trace holds ${durations.length} of ${times} ${event} events.`);
  const sorted = durations.slice(-times).sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
