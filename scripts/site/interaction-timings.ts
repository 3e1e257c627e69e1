import { existsSync } from "node:fs";

import type { Browser } from "playwright-core";

import { basePath } from "../data/base-path.ts";
import { openBrowser } from "./browser.ts";
import { type Interaction, interactions } from "./interactions.ts";
import { serveSite } from "./serve.ts";
import { eventDurations } from "./trace-events.ts";

/** Milliseconds from an input to the frame that shows what it asked for. */
export interface InteractionTiming {
  readonly median: number;
  readonly p95: number;
}

/** By what the reader does. */
export type InteractionTimings = ReadonlyMap<string, InteractionTiming>;

/** As slow as a cheap phone beside this machine. */
const slowdown = 4;
const times = 20;
/** Between two inputs, in milliseconds: what the page put off is done by then. */
const rest = 400;

/** How long a reader waits for each interaction with the views of the built site, by name. */
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
  { path, view = ".map-figure", event, prepare, act }: Interaction,
): Promise<InteractionTiming> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.locator(view).scrollIntoViewIfNeeded();
  await page.locator(`${view}[data-ready]`).waitFor({ state: "attached" });
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
