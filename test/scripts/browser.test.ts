import { expect, test } from "vitest";

import { type BrowserPlaces, findBrowser } from "../../scripts/site/browser.ts";

const nowhere: BrowserPlaces = {
  named: undefined,
  onPath: () => undefined,
  install: () => undefined,
  fetched: () => undefined,
};

test("CHROMIUM_PATH comes first, then PATH, and nothing is installed", () => {
  const onPath = { ...nowhere, onPath: () => "/usr/bin/chromium", install: () => expect.unreachable() };
  expect(findBrowser({ ...onPath, named: "/opt/chromium" })).toBe("/opt/chromium");
  expect(findBrowser({ ...onPath, named: "" })).toBe("/usr/bin/chromium");
});

test("Debian's package is installed and then found; without it, the one that npm run browser fetched", () => {
  let installed = false;
  const debian = {
    ...nowhere,
    install: () => (installed = true),
    onPath: () => (installed ? "/usr/bin/chromium" : undefined),
  };
  expect(findBrowser(debian)).toBe("/usr/bin/chromium");
  expect(findBrowser({ ...nowhere, fetched: () => "/root/.cache/chrome" })).toBe("/root/.cache/chrome");
});

test("without a browser one sentence says what to do", () => {
  expect(() => findBrowser(nowhere)).toThrow(
    "No Chromium to test with: install one, name it in CHROMIUM_PATH, or run `npm run browser`.",
  );
});
