import { texts, type Texts } from "../../i18n/texts.ts";
import { Finder } from "../../search/finder.ts";
import { entriesOf, type SearchFile } from "../../search/search-file.ts";

/** What the search of this page knows. */
export interface SearchData {
  readonly texts: Texts;
  readonly finder: Finder;
}

const known = new Map<string, Promise<SearchData>>();

/** The entries and words of a language, fetched once. @throws where the network has them not */
export function searchData(address: string): Promise<SearchData> {
  const found = known.get(address) ?? load(address);
  known.set(address, found);
  found.catch(() => known.delete(address));
  return found;
}

async function load(address: string): Promise<SearchData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as SearchFile;
  return { texts: texts(document.documentElement.lang, file.words), finder: new Finder(entriesOf(file)) };
}
