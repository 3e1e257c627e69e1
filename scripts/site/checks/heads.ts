import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";
import { livePath } from "../pinned-path.ts";
import { languageOfPath } from "../site-languages.ts";

/**
 * Every page has one h1, a title of its own in its language, a description, and a canonical address: itself, or of a
 * pinned view the one that it keeps as it was.
 */
export function checkHeads(pages: readonly PageFacts[], base: string): SiteFault[] {
  return [...pages.flatMap((page) => checkHead(page, base)), ...checkTitlesDiffer(pages)];
}

function checkHead(page: PageFacts, base: string): SiteFault[] {
  const faults: SiteFault[] = [];
  const note = (what: string, remedy: string) => faults.push({ check: "heads", file: page.file, what, remedy });
  if (page.mainHeadings !== 1) note(`${page.mainHeadings} h1 elements.`, "Give the page exactly one: its title.");
  if (page.title === "") note("No title.", "Say in <title> what the page is, its own words first.");
  if (page.description === "") note("No description.", 'Say in <meta name="description"> what the page answers.');
  if (page.file === "404.html") return faults; // It has no address of its own.
  const address = `${base.slice(0, -1)}${page.path}`;
  const allowed = [address, `${base.slice(0, -1)}${livePath(page.path)}`].map(encodeURI);
  if (page.canonical === undefined) {
    note("No canonical address.", 'Write <link rel="canonical"> with the page\'s own address.');
  } else if (!URL.canParse(page.canonical) || !allowed.includes(new URL(page.canonical).pathname)) {
    note(`Canonical "${page.canonical}" is not the page's own address.`, `Write SITE_URL and ${address}.`);
  }
  return faults;
}

function checkTitlesDiffer(pages: readonly PageFacts[]): SiteFault[] {
  const named = pages.filter(({ path, title }) => title !== "" && languageOfPath(path) !== undefined);
  const alike = Map.groupBy(named, ({ path, title }) => `${languageOfPath(path) ?? ""} ${title}`);
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ file, title }) => ({
        check: "heads",
        file,
        what: `Title "${title}" stands on ${group.length} pages.`,
        remedy: "Put what tells them apart (economy, indicator, year) into the title.",
      })),
    );
}
