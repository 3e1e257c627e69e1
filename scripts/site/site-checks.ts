import type { BuiltSite } from "./built-site.ts";
import { checkHeads } from "./checks/heads.ts";
import { checkInlineCode } from "./checks/inline-code.ts";
import { checkLanguages } from "./checks/languages.ts";
import { checkLinks } from "./checks/links.ts";
import { checkNumbers } from "./checks/numbers.ts";
import { checkOrigins } from "./checks/origins.ts";
import { checkPinned } from "./checks/pinned-figures.ts";
import { checkFigures } from "./figures.ts";
import { releaseOfPath } from "./pinned-path.ts";
import { PublishedFigures } from "./published-figures.ts";
import type { SiteFault } from "./site-fault.ts";

/** A rule that holds for all pages of a built site. */
export interface SiteCheck {
  readonly rule: string;
  readonly run: (site: BuiltSite) => readonly SiteFault[] | Promise<readonly SiteFault[]>;
}

/** Every rule but the weights and html-validate's; `npm run check` and the tests of the site both go by this list. */
export const siteChecks: readonly SiteCheck[] = [
  { rule: "every link and fragment leads somewhere", run: checkLinks },
  { rule: "every page says its language and direction", run: ({ pages }) => checkLanguages(pages) },
  {
    rule: "every page has one h1, a title of its own, a description and its canonical address",
    run: ({ pages, base }) => checkHeads(pages, base),
  },
  { rule: "no page holds code or style in its HTML", run: ({ pages }) => checkInlineCode(pages) },
  { rule: "no page fetches anything of a third party", run: ({ pages }) => checkOrigins(pages) },
  {
    rule: "every number of a table or key figure is a figure, a year, a count or an absence",
    run: ({ pages }) => checkNumbers(pages),
  },
  {
    rule: "every figure is the published one, rounded as its indicator says",
    run: ({ root, pages }) => {
      const published = new PublishedFigures(root);
      const live = pages.filter(({ path }) => releaseOfPath(path) === undefined);
      return live.flatMap((page) => checkFigures(page, published));
    },
  },
  { rule: "every figure of a pinned page is that of its release", run: checkPinned },
];
