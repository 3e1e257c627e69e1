import type { BuiltSite } from "./built-site.ts";
import { firstVisit } from "./first-visit.ts";
import type { PageFacts } from "./page-facts.ts";
import { kindOf, type PageKind } from "./page-kinds.ts";
import { Scale } from "./scale.ts";

/** The heaviest page of a kind on a first visit, in bytes of brotli (fonts and pictures as they are). */
export interface KindWeight {
  readonly kind: PageKind;
  readonly pages: number;
  readonly file: string;
  readonly htmlBytes: number;
  readonly totalBytes: number;
  readonly requests: number;
}

/** So many of the largest pages of a kind before compression are weighed; the heaviest after it is among them. */
const weighedOfKind = 4;

/** The heaviest page of every kind that the site has. Brotli at its best level, as a static host stores its files. */
export async function weighSite(site: BuiltSite): Promise<readonly KindWeight[]> {
  const scale = new Scale(site.root);
  const kinds = [...Map.groupBy(site.pages, ({ path }) => kindOf(path))].sort(([a], [b]) => a.order - b.order);
  return Promise.all(kinds.map(([kind, pages]) => weighKind(site, scale, kind, pages)));
}

async function weighKind(
  site: BuiltSite,
  scale: Scale,
  kind: PageKind,
  pages: readonly PageFacts[],
): Promise<KindWeight> {
  const visits = pages.map((page) => firstVisit(site, page));
  const sized = await Promise.all(visits.map(async (files) => ({ files, raw: await scale.raw(files) })));
  const largest = sized.sort((a, b) => b.raw - a.raw).slice(0, weighedOfKind);
  const weighed = await Promise.all(
    largest.map(async ({ files: [file = "", ...rest] }) => {
      const htmlBytes = await scale.weigh([file]);
      const totalBytes = htmlBytes + (await scale.weigh(rest));
      return { kind, pages: pages.length, file, htmlBytes, totalBytes, requests: rest.length + 1 };
    }),
  );
  return weighed.reduce((heaviest, other) => (other.totalBytes > heaviest.totalBytes ? other : heaviest));
}
