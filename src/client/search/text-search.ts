import { queryVariants } from "../../search/query-variants.ts";

/** What is used of Pagefind (https://pagefind.app/docs/api/), which comes with its index and not with our code. */
interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}
interface PagefindPage {
  readonly url: string;
  readonly content: string;
  /** Places of the words that were found, counted in words. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

/** A page whose text holds what was asked for. */
export interface TextPage {
  readonly href: string;
  readonly title: string;
  /** Words about the first place, those that were found marked. */
  readonly excerpt: readonly { readonly word: string; readonly isFound: boolean }[];
}

const gap = { word: "…", isFound: false };
const wordsBefore = 8;
const wordsShown = 30;

/**
 * Searches the texts of the pages in the language of this page.
 * @param root address of the index
 * @returns the pages, best first, each read when it is asked for
 * @throws where the network has no index
 */
export async function searchTexts(
  root: string,
  baseUrl: string,
  query: string,
): Promise<readonly (() => Promise<TextPage>)[]> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl });
  const best = new Map<string, PagefindResult>();
  for (const variant of queryVariants(query)) {
    for (const result of (await pagefind.search(variant)).results) {
      if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
    }
  }
  const inTurn = [...best.values()].sort((a, b) => b.score - a.score);
  return inTurn.map((result) => async () => textPage(await result.data()));
}

function textPage({ url, content, locations, meta }: PagefindPage): TextPage {
  const words = content.split(/\s+/);
  const found = new Set(locations);
  const start = Math.max(0, (locations[0] ?? 0) - wordsBefore);
  const shown = words.slice(start, start + wordsShown);
  const isCut = start + wordsShown < words.length;
  return {
    href: url,
    title: meta["title"] ?? url,
    excerpt: [
      ...(start > 0 ? [gap] : []),
      ...shown.map((word, index) => ({ word, isFound: found.has(start + index) })),
      ...(isCut ? [gap] : []),
    ],
  };
}
