import { escapeHtml, type Html } from "../../components/html.ts";
import { englishAttributes, inEnglish } from "../../components/in-english.ts";
import { suggestion } from "../../components/suggestion.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Practice, PracticeSource } from "../../model/practice.ts";
import { formNote } from "../_correct/form-note.ts";
import { paths } from "../_paths.ts";
import { economyFigures } from "./economy-figures.ts";
import { wordLinks } from "./facet-links.ts";
import { facetWordName, facetWords, international, type FacetName } from "./facets.ts";
import { practiceList, whereText } from "./practice-list.ts";
import { related } from "./related.ts";

const relatedShown = 6;

/** Everything the page of a practice shows. */
export function practicePage(language: Language, practice: Practice) {
  const { name, summary, sources } = practice;
  const lang = language.tag;
  const where = whereText(language, practice);
  return {
    title: name,
    name: inEnglish(language, name),
    description: language.text("practice.description", { name, where }),
    crumbs: crumbs(language, practice),
    english: englishAttributes(language) === "" ? {} : { lang: "en", dir: "ltr" },
    summary,
    facts: facts(language, practice),
    notes: [language.text("practice.classes.note"), language.text("practice.present")],
    sources: sources.map((source) => sourceHtml(language, source)),
    figures: economyFigures(language, practice.economies),
    related: practiceList(language, related(practice, knowledge.practices, relatedShown)),
    form: formNote(language, "practice"),
    suggestion: suggestion(language, {
      page: new URL(paths.practice(lang, practice.id), import.meta.env.SITE).href,
      title: name,
      value: `${name}: ${summary} (data/knowledge/practices.csv:${practice.line})`,
      source: sources.map(({ url }) => url).join(" "),
    }),
  };
}

/** All practices, and its economies; what is of no single one leads to the place of such. */
function crumbs(language: Language, practice: Practice): { href: string; text: string }[] {
  const lang = language.tag;
  const places: [FacetName, string][] =
    practice.economies.length === 0
      ? [["region", international]]
      : facetWords("economy", practice).map((word): [FacetName, string] => ["economy", word]);
  return [
    { href: paths.practices(lang), text: language.text("practices.title") },
    ...places.map(([facet, word]) => ({
      href: paths.practiceFacet(lang, facet, word),
      text: facetWordName(language, facet, word),
    })),
  ];
}

interface Fact {
  readonly name: string;
  readonly answer: Html;
}

/** What is known of it, so that it can be transferred; what the source does not say is said to be so. */
function facts(language: Language, practice: Practice): Fact[] {
  const unstated = `<span class="absent">${escapeHtml(language.text("practice.not-stated"))}</span>`;
  const fact = (key: string, answer: Html): Fact => ({ name: language.text(`practice.${key}.title`), answer });
  const words = (facet: FacetName): Html => {
    const its = facetWords(facet, practice).map((word) => ({ word, name: facetWordName(language, facet, word) }));
    return wordLinks(language, facet, its);
  };
  const said = (text: string | undefined): Html => (text === undefined ? unstated : inEnglish(language, text));
  const perhaps = (key: string, answer: Html): Fact[] => (answer === "" ? [] : [fact(key, answer)]);
  const basis = escapeHtml(language.text(`practice.basis.${practice.wsisBasis}`));
  return [
    fact("operator", said(practice.operator)),
    fact("technology", said(practice.technology)),
    fact("started", practice.yearStarted === undefined ? unstated : words("year")),
    ...perhaps("languages", practice.languages === undefined ? "" : inEnglish(language, practice.languages)),
    fact("level", words("level")),
    ...perhaps("partnership", words("partnership")),
    fact("themes", words("theme")),
    ...perhaps("participation", words("participation")),
    fact("lines", `${words("line")} <small>${basis}</small>`),
    fact("subgroups", words("subgroup")),
    ...perhaps("recognition", practice.recognition === undefined ? "" : inEnglish(language, practice.recognition)),
    ...perhaps("sdgs", goals(language, practice)),
  ];
}

/** The goals that the source names, and those that our rule adds, told apart. */
function goals(language: Language, { sdgs, sdgsAssigned }: Practice): Html {
  const part = (key: string, goals: readonly number[]): Html[] => {
    if (goals.length === 0) return [];
    const names = goals.map((goal) => `${goal} ${language.text(`word.goal.${goal}`)}`);
    return [`${escapeHtml(names.join(language.text("comma")))} <small>${escapeHtml(language.text(key))}</small>`];
  };
  return [...part("practice.goals.stated", sdgs), ...part("practice.goals.assigned", sdgsAssigned)].join("<br>");
}

/** A source as a link, with its date where that is known. */
function sourceHtml(language: Language, { url, title, date }: PracticeSource): Html {
  const link = `<a href="${escapeHtml(url)}" rel="external">`;
  if (title === undefined) {
    const host = `<bdi>${escapeHtml(new URL(url).hostname.replace(/^www\./, ""))}</bdi>`;
    const words = escapeHtml(language.text("practice.source.second", { host: "\u0001" })).replace("\u0001", host);
    return `${link}${words}</a>`;
  }
  const when = date === undefined ? escapeHtml(language.text("practice.source.no-date")) : `<time>${date}</time>`;
  return `${link}${inEnglish(language, title)}</a> <small>${when}</small>`;
}
