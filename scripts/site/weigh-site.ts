import type { BuiltSite } from "./built-site.ts";
import { firstVisit, isScript, scriptsOf } from "./first-visit.ts";
import type { PageFacts } from "./page-facts.ts";
import { kindOf, type PageKind } from "./page-kinds.ts";
import { Scale } from "./scale.ts";

/** The heaviest page of a kind on a first visit, in bytes of brotli (fonts and pictures as they are). */
export interface KindWeight {
  readonly kind: PageKind;
  readonly pages: number;
  readonly file: string;
  readonly htmlBytes: number;
  /** Without scripts, which have a budget of their own; of an embed with them. */
  readonly totalBytes: number;
  /** All scripts that one page of the kind ever fetches, at most. */
  readonly scriptBytes: number;
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
  const counted = (files: readonly string[]) => (kind.withScripts ? files : withoutScripts(files));
  const visits = pages.map((page) => firstVisit(site, page));
  const sized = await Promise.all(visits.map(async (files) => ({ files, raw: await scale.raw(counted(files)) })));
  const scriptBytes = await heaviestScripts(site, scale, pages);
  const largest = sized.sort((a, b) => b.raw - a.raw).slice(0, weighedOfKind);
  const weighed = await Promise.all(
    largest.map(async ({ files: [file = "", ...rest] }) => {
      const htmlBytes = await scale.weigh([file]);
      const totalBytes = htmlBytes + (await scale.weigh(counted(rest)));
      return { kind, pages: pages.length, file, htmlBytes, totalBytes, scriptBytes, requests: rest.length + 1 };
    }),
  );
  return weighed.reduce((heaviest, other) => (other.totalBytes > heaviest.totalBytes ? other : heaviest));
}

const withoutScripts = (files: readonly string[]): readonly string[] => files.filter((file) => !isScript(file));

/** Pages of a kind mostly have the same scripts: each set is weighed once. */
async function heaviestScripts(site: BuiltSite, scale: Scale, pages: readonly PageFacts[]): Promise<number> {
  const sets = new Map(pages.map((page) => scriptsOf(site, page)).map((files) => [files.toSorted().join(), files]));
  return Math.max(...(await Promise.all([...sets.values()].map((files) => scale.weigh(files)))));
}
