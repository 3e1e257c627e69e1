import type { BuiltSite } from "../built-site.ts";
import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";

/** Every address of this site that a page holds leads to a file, and its fragment to an element. */
export function checkLinks(site: BuiltSite): SiteFault[] {
  const pagesByFile = new Map(site.pages.map((page) => [page.file, page]));
  return site.pages.flatMap((page) => {
    const addresses = new Set([...page.links, ...page.resources.map(({ address }) => address)]);
    return [...addresses].flatMap((address) => {
      const wrong = deadLink(site, pagesByFile, page, address);
      return wrong === undefined ? [] : [{ check: "links", file: page.file, ...wrong }];
    });
  });
}

type Wrong = Pick<SiteFault, "what" | "remedy">;

function deadLink(
  site: BuiltSite,
  pagesByFile: ReadonlyMap<string, PageFacts>,
  page: PageFacts,
  address: string,
): Wrong | undefined {
  const own = page.canonical !== undefined && URL.canParse(page.canonical) ? page.canonical : "https://site.invalid";
  const from = new URL(site.base.slice(0, -1) + encodeURI(page.path), own);
  if (!URL.canParse(address, from)) return { what: `"${address}" is not an address.`, remedy: "Mend it." };
  const to = new URL(address, from);
  if (to.origin !== from.origin) return undefined;
  if (!to.pathname.startsWith(site.base)) {
    return { what: `"${address}" leads out of ${site.base}.`, remedy: "Put the base path before it." };
  }
  const target = decodeURI(to.pathname.slice(site.base.length));
  const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
  if (!site.files.has(file)) {
    if (site.files.has(`${file}/index.html`)) {
      return { what: `"${address}" is a folder without its slash.`, remedy: "End it with /, which saves a redirect." };
    }
    return { what: `"${address}" leads nowhere.`, remedy: "Mend the address, or build what it names." };
  }
  const fragment = decodeURIComponent(to.hash.slice(1).replace(/:~:.*$/, ""));
  const targetPage = pagesByFile.get(file);
  if (fragment === "" || fragment === "top" || targetPage === undefined || targetPage.ids.has(fragment))
    return undefined;
  return { what: `"${address}": no element has the id "${fragment}".`, remedy: "Mend the fragment, or give the id." };
}
