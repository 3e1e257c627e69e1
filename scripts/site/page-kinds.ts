import { livePath } from "./pinned-path.ts";
import { languageOfPath, siteLanguages } from "./site-languages.ts";

/** A kind of page by the shape of its address, with what a first visit may weigh, in bytes of brotli. */
export interface PageKind {
  readonly name: string;
  /** Place in the table of weights. */
  readonly order: number;
  /** Of the address behind its language. */
  readonly shape: RegExp;
  readonly budget?: { readonly total: number; readonly html?: number };
  /** The total counts the scripts too: a page around it pays for all. */
  readonly withScripts?: true;
}

/** What the scripts of any page may weigh together, beside the budget of its kind. */
export const scriptBudget = 60_000;
/** What a file of figures may weigh that the views of the browser fetch, each. */
export const viewFileBudget = 15_000;

/** Budgets of the site without scripts; 1 kB is 1,000 bytes. A kind without a budget is weighed and shown. */
const pageKinds: readonly PageKind[] = [
  { name: "home", order: 1, shape: /^\/$/, budget: { total: 100_000 } },
  { name: "profile", order: 2, shape: /^\/economies\/[^/]+\/$/, budget: { total: 60_000, html: 45_000 } },
  { name: "all figures", order: 2, shape: /^\/economies\/[^/]+\/figures\/$/, budget: { total: 60_000 } },
  { name: "indicator", order: 3, shape: /^\/indicators\/[^/]+\/$/, budget: { total: 100_000 } },
  {
    name: "indicator and year",
    order: 4,
    shape: /^\/indicators\/[^/]+\/\d{4}\/$/,
    budget: { total: 100_000 },
  },
  { name: "group", order: 5, shape: /^\/groups\/[^/]+\/$/, budget: { total: 100_000 } },
  { name: "practices", order: 6, shape: /^\/practices\/$/, budget: { total: 100_000 } },
  { name: "practice", order: 7, shape: /^\/practices\/[^/]+\/$/, budget: { total: 40_000 } },
  { name: "practices of a kind", order: 8, shape: /^\/practices\/.+\/$/, budget: { total: 40_000 } },
  { name: "action lines", order: 9, shape: /^\/action-lines\/$/, budget: { total: 60_000 } },
  { name: "recommendations", order: 9, shape: /^\/recommendations\/$/, budget: { total: 100_000 } },
  { name: "timeline", order: 9, shape: /^\/timeline\/$/, budget: { total: 60_000 } },
  { name: "data", order: 10, shape: /^\/data\// },
  {
    name: "reading",
    order: 11,
    shape: /^\/(index-lab|rank-changes|participation|divide|outliers)\//,
    budget: { total: 100_000 },
  },
  { name: "compare", order: 12, shape: /^\/compare\/$/, budget: { total: 100_000 } },
  { name: "prepared comparison", order: 13, shape: /^\/compare\/[^/]+\/$/, budget: { total: 100_000 } },
  { name: "relate", order: 14, shape: /^\/relate\/$/, budget: { total: 100_000 } },
];

/** Views for the frames of other sites, by their address behind /embed/{language}. */
const embedKinds: readonly PageKind[] = [
  {
    name: "embed with a map",
    order: 15,
    shape: /^\/(map|charts\/practices)\//,
    budget: { total: 60_000 },
    withScripts: true,
  },
  { name: "embed with a chart", order: 16, shape: /^/, budget: { total: 30_000 }, withScripts: true },
];

const other: PageKind = { name: "other", order: 17, shape: /^/ };

/** The kind of a page by its address below the base path. */
export function kindOf(address: string, tags = siteLanguages): PageKind {
  const path = livePath(address);
  const tag = languageOfPath(path, tags);
  if (tag === undefined) return other;
  const [kinds, start] = path.startsWith("/embed/") ? [embedKinds, `/embed/${tag}`] : [pageKinds, `/${tag}`];
  const behind = path.slice(start.length);
  return kinds.find(({ shape }) => shape.test(behind)) ?? other;
}
