import type { Source } from "../model/source.ts";
import type { LayoutReading, LayoutReference } from "./layouts/layout.ts";

/** How many series a title names. */
const named = 3;

/** The source.json that a download needs, as far as data/reference/publisher-sources.csv and the file tell it. */
export function proposedSource(
  layout: string,
  retrieved: string | undefined,
  { selection: { editions }, subjects }: LayoutReading,
  { publishers }: LayoutReference,
): Source {
  const known = publishers.sources.get(layout);
  if (known === undefined) throw new Error(`data/reference/publisher-sources.csv has no row for the layout ${layout}`);
  const more = subjects.length > named ? ` and ${subjects.length - named} more` : "";
  const of = subjects.slice(0, named).join(", ") + more;
  const title = editions === undefined ? [known.title, of].filter(Boolean).join(": ") : `${known.title}, ${of}`;
  const since = editions === undefined ? retrieved : editions.at(-1);
  const key = [known.key, since].filter((part) => part !== undefined).join("-");
  const when = retrieved === undefined ? undefined : `Retrieved ${retrieved}`;
  const citation = [known.publisher, title, known.url, when].filter((part) => part !== undefined).join(". ");
  return { ...known, key, title, retrieved, citation: `${citation}.` };
}
