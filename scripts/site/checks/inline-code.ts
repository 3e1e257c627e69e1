import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";

/** No code and no style in the HTML itself, so that a host may send a Content-Security-Policy without exceptions. */
export function checkInlineCode(pages: readonly PageFacts[]): SiteFault[] {
  return pages.flatMap(({ file, inlineCode }) =>
    [...inlineCode].map((found) => ({
      check: "inline code",
      file,
      what: `${found} in the HTML.`,
      remedy:
        "Move it into a file under src/client or src/styles (Astro: inlineStylesheets never, assetsInlineLimit 0).",
    })),
  );
}
