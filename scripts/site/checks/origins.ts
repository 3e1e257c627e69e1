import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";

/** Nothing is fetched from elsewhere with a page: no script, style, font or picture of a third party. */
export function checkOrigins(pages: readonly PageFacts[]): SiteFault[] {
  return pages.flatMap(({ file, canonical, resources }) => {
    const own = canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : undefined;
    return resources
      .filter(({ address }) => /^(https?:)?\/\//i.test(address))
      .filter(({ address }) => new URL(address, own ?? "https://unknown.invalid").origin !== own)
      .map(({ element, address }) => ({
        check: "origins",
        file,
        what: `<${element}> fetches ${address}.`,
        remedy: "Serve it from this site, or do without: readers' visits are nobody else's business.",
      }));
  });
}
