import { language, type Language } from "../i18n/language.ts";
import type { Words } from "../i18n/texts.ts";
import type { Iso3 } from "../model/economy.ts";
import type { Facts, ViewEconomy, ViewGroup, ViewIndicator } from "../views/facts.ts";
import { type IndicatorFile, seriesOf, type ViewSeries } from "../views/indicator-file.ts";

/** The figures of one indicator as they came. */
export interface ViewFigures {
  readonly indicator: ViewIndicator;
  readonly years: readonly number[];
  readonly series: ViewSeries;
  readonly ranks: IndicatorFile["ranks"];
  /** Years that each source feeds, by its key. */
  readonly sources: IndicatorFile["sources"];
  /** Of its file of /data/v1; undefined where this build does not offer that. */
  readonly sha256: string | undefined;
}

/** What views in the browser draw from: the words of the page's language, the facts, and figures when asked for. */
export interface ExploreData {
  readonly language: Language;
  /** Of the figures; undefined before the first. */
  readonly release: string | undefined;
  readonly economies: ReadonlyMap<Iso3, ViewEconomy>;
  readonly groups: ReadonlyMap<string, ViewGroup>;
  readonly indicators: ReadonlyMap<string, ViewIndicator>;
  /** Fetched once. @throws where there is no such indicator, or the network has it not. */
  readonly figures: (code: string) => Promise<ViewFigures>;
}

/** What an address may name. */
export const knownOf = ({ economies, groups, indicators }: ExploreData) => ({
  economies: [...economies.values()],
  groups: [...groups.values()],
  indicators: [...indicators.values()],
});

const known = new Map<string, Promise<ExploreData>>();

/**
 * The data that views on this page share, fetched once. Fails where the network does: the page then stays as it was
 * built.
 * @param root address of the files, from `data-explore` of an element
 * @param view a kind of view with words of its own
 */
export function exploreData(root: string, view?: string): Promise<ExploreData> {
  const found = known.get(root) ?? load(root, view);
  known.set(root, found);
  found.catch(() => known.delete(root));
  return found;
}

async function load(root: string, view?: string): Promise<ExploreData> {
  const tag = document.documentElement.lang;
  const [words, more, facts] = await Promise.all([
    json<Words>(`${root}words/${tag}.json`),
    view === undefined ? {} : json<Words>(`${root}words/${view}/${tag}.json`),
    json<Facts>(`${root}facts.json`),
  ]);
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.code, indicator]));
  const lines = facts.economies.map(({ iso3 }) => iso3);
  const fetched = new Map<string, Promise<ViewFigures>>();
  const fetchFigures = async (code: string): Promise<ViewFigures> => {
    const indicator = indicators.get(code);
    if (indicator === undefined) throw new Error(`There is no indicator "${code}".`);
    const file = await json<IndicatorFile>(`${root}${code}.json`);
    const { years, ranks, sources, sha256 } = file;
    return { indicator, years, series: seriesOf(file, lines), ranks, sources, sha256 };
  };
  return {
    language: language(tag, { ...words, ...more }),
    release: facts.release,
    economies: new Map(facts.economies.map((economy) => [economy.iso3, economy])),
    groups: new Map(facts.groups.map((group) => [group.code, group])),
    indicators,
    figures(code) {
      const found = fetched.get(code) ?? fetchFigures(code);
      fetched.set(code, found);
      found.catch(() => fetched.delete(code));
      return found;
    },
  };
}

/** @throws where the network has no such file */
export const json = async <T>(address: string): Promise<T> => (await (await fetched(address)).json()) as T;

/** @throws where the network has no such file */
export const fetchedText = async (address: string): Promise<string> => (await fetched(address)).text();

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
