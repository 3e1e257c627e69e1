import type { Browser } from "playwright-core";

import { basePath } from "../../scripts/data/base-path.ts";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serveSite } from "../../scripts/site/serve.ts";
import { dist } from "../site/dist.ts";

export interface OpenSite {
  readonly browser: Browser;
  /** The full address of an address below the base path. */
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** The built site served on a free port, and a browser to look at it. */
export async function openSite(): Promise<OpenSite> {
  const [server, { browser, close }] = await Promise.all([
    serveSite({ root: dist, base: basePath(), port: 0 }),
    openBrowser(),
  ]);
  return {
    browser,
    address: (path) => server.address + path.slice(1),
    close: async () => {
      await close();
      await server.close();
    },
  };
}
