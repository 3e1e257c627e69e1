import { escapeHtml, type Html } from "../../components/html.ts";
import { englishAttributes, inEnglish } from "../../components/in-english.ts";
import { phrase } from "../../components/phrase.ts";
import { figures, knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { measurabilities, type FollowedDocument, type Recommendation } from "../../model/follow-up.ts";
import { downloadLinks } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { dateHtml } from "../_timeline/date-text.ts";
import { answerHtml } from "./answers.ts";
import { besideTable } from "./beside-table.ts";
import { measuresTable } from "./measures-table.ts";

/** The year by which all indicators are compared, whichever document asked. */
const commonYear = 2013;

/** The documents that ask for something, oldest first, each with what it asks. */
const asked = knowledge.documents
  .map((document) => ({ document, its: knowledge.recommendations.filter((one) => one.document === document.id) }))
  .filter(({ its }) => its.length > 0)
  .sort((a, b) => a.document.date.year - b.document.date.year);

/** Everything the page of recommendations shows. */
export function recommendationsPage(language: Language) {
  const text = (key: string): string => language.text(`follow.${key}`);
  const documents = asked.map(({ document, its }) => documentSection(language, document, its));
  const codes = [...new Set(knowledge.recommendations.flatMap(({ indicators }) => indicators))];
  const ordered = [...figures.keys()].filter((code) => codes.includes(code));
  return {
    title: text("title"),
    description: text("description"),
    lead: text("lead"),
    summary: summary(language),
    notes: language.tag === "en" ? [] : [text("english")],
    beside: { id: "beside", title: text("beside.title"), lead: text("beside.lead"), html: besideTable(language) },
    overview: {
      id: "overview",
      title: text("overview.title"),
      lead: text("overview.lead"),
      html: measuresTable(language, ordered, commonYear, { caption: text("overview.caption") }),
    },
    documents,
    method: { href: paths.methodology(language.tag, "then-and-now"), text: text("method") },
    downloads: downloadLinks([
      { path: "recommendations.csv", text: text("download.recommendations") },
      { path: "documents.csv", text: text("download.documents") },
      { path: "derived/then-and-now.csv", text: text("download.then-and-now") },
      { path: "derived/figures-beside.csv", text: text("download.figures-beside") },
    ]),
  };
}

/** How many there are, and of how many what can be said. */
function summary(language: Language): { readonly name: string; readonly count: string }[] {
  return measurabilities.map((which) => ({
    name: language.text(`follow.measurable.${which}`),
    count: language.number(knowledge.recommendations.filter(({ measurable }) => measurable === which).length, 0),
  }));
}

function documentSection(language: Language, document: FollowedDocument, its: readonly Recommendation[]) {
  const { id, title, publisher, place, date } = document;
  const name = language.text(`follow.document.${id}`);
  return {
    id,
    title: name,
    count: language.count("follow.items", its.length),
    about: `<cite${englishAttributes(language)}>${escapeHtml(title)}</cite> · ${inEnglish(language, publisher)} · ${inEnglish(language, place)} · ${dateHtml(language, date)}`,
    items: its.map((one) => item(language, one, date.year)),
  };
}

/** A recommendation with what came of it. */
function item(language: Language, one: Recommendation, year: number) {
  const { id, paragraph, restated, addressee, measurable, indicators, collections, indicatorsWanted } = one;
  const caption = language.text("follow.measures.caption", { paragraph });
  return {
    id,
    paragraph,
    restated: inEnglish(language, restated),
    addressee: phrase(language, "follow.addressee", { addressee: inEnglish(language, addressee) }),
    state: language.text(`follow.measurable.${measurable}`),
    measurable,
    measures: measuresTable(language, indicators, year, { caption }),
    answers: collections.map((collection) => answerHtml(language, collection)),
    wanted: wantedHtml(language, measurable, indicatorsWanted),
  };
}

/** What would measure it, or what would be needed where nothing does. */
function wantedHtml(language: Language, measurable: Recommendation["measurable"], wanted: string): Html {
  const key = { series: "wanted", collection: "wanted", partly: "needed", no: "needed", done: "done" }[measurable];
  return phrase(language, `follow.${key}`, { wanted: inEnglish(language, wanted) });
}
