import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { type Browser, chromium } from "playwright-core";

const programs = ["chromium", "chromium-browser", "google-chrome"];

const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a browser may come from; a test stands in for a machine that has none. */
export interface BrowserPlaces {
  /** CHROMIUM_PATH. */
  readonly named: string | undefined;
  readonly onPath: () => string | undefined;
  /** Debian's package, where this is Debian and we are root; else nothing happens. */
  readonly install: () => void;
  /** What `npm run browser` fetched. */
  readonly fetched: () => string | undefined;
}

const thisMachine: BrowserPlaces = {
  named: process.env["CHROMIUM_PATH"],
  onPath: findOnPath,
  install: installOnDebian,
  fetched: () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined),
};

/** Path of the Chromium to test with, looked for in this order; throws one sentence that says what to do. */
export function findBrowser(places: BrowserPlaces = thisMachine): string {
  if (places.named !== undefined && places.named !== "") return places.named;
  const found = places.onPath();
  if (found !== undefined) return found;
  places.install();
  const last = places.onPath() ?? places.fetched();
  if (last !== undefined) return last;
  throw new Error("No Chromium to test with: install one, name it in CHROMIUM_PATH, or run `npm run browser`.");
}

function findOnPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian(): void {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  console.log("No browser found: installing Debian's chromium (once).");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { stdio: "inherit", env }).status;
  if (apt("update") === 0) apt("install", "-y", "chromium");
}

/** Starts the browser with a new user data folder, which goes when it closes. */
export async function openBrowser(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const userData = mkdtempSync(join(tmpdir(), "atlas-browser-"));
  const persistent = await chromium.launchPersistentContext(userData, {
    executablePath: findBrowser(),
    args: launchArguments,
  });
  const browser = persistent.browser();
  if (browser === null)
    throw new Error("The browser closed as it started: see whether CHROMIUM_PATH names a Chromium.");
  const close = async () => {
    await persistent.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 3 });
  };
  return { browser, close };
}
