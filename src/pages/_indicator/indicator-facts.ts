import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { phrase } from "../../components/phrase.ts";
import { unbroken } from "../../components/unbroken.ts";
import { figuresOf, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys } from "../_figures/source-line.ts";
import { licenceText } from "../_figures/source-words.ts";
import { shareText } from "../_figures/share-text.ts";
import { paths } from "../_paths.ts";

/** A fact about an indicator: what it is, and the answer. */
export interface Fact {
  readonly name: string;
  readonly answer: Html;
}

/** Unit, sources, licence, direction, averaging, tolerance and reach of an indicator. */
export function indicatorFacts(language: Language, code: string): Fact[] {
  const { indicator, series, headlineYear } = figuresOf(code);
  const fact = (name: string, answer: Html): Fact => ({ name: language.text(`facts.${name}`), answer });
  const text = (key: string): Html => escapeHtml(language.text(key));
  const keys = [...sourceKeys([...series.values()].flat())].sort();
  const licences = new Set(
    keys.flatMap((key) => sources.get(key)?.licence ?? []).map((licence) => licenceText(language, licence)),
  );
  return [
    fact("unit", escapeHtml(indicatorWords(language, indicator).unit)),
    fact("sources", keys.map((key) => sourceLink(language, key)).join("<br>")),
    fact(
      "licence",
      [...licences].map((name) => escapeHtml(unbroken(name))).join(escapeHtml(language.text("semicolon"))),
    ),
    fact("direction", text(`facts.direction.${indicator.direction}`)),
    fact("averaging", `${text(`facts.averaging.${indicator.averaging}`)} ${moreLink(language, "group-figures")}`),
    fact("tolerance", `${tolerance(language, indicator.toleranceYears)} ${moreLink(language, "latest-value")}`),
    fact("reach", reachText(language, code)),
    fact(
      "headline-year",
      headlineYear === undefined ? text("facts.headline-year.none") : `<time>${headlineYear}</time>`,
    ),
    ...(indicator.sdg === undefined ? [] : [fact("sdg", sdgText(language, indicator.sdg))]),
  ];
}

function sourceLink(language: Language, key: string): Html {
  const source = sources.get(key);
  if (source === undefined) return "";
  const when =
    source.retrieved === undefined ? language.text("source.month-unknown") : language.month(source.retrieved);
  // Titles stay in their own language.
  const title = inEnglish(language, `${source.publisher}: ${source.title}`);
  return `<a href="${paths.sources(language.tag, key)}">${title}</a>${escapeHtml(language.text("comma") + when)}`;
}

const moreLink = (language: Language, section: string): Html =>
  `<a href="${paths.methodology(language.tag, section)}">${escapeHtml(language.text("facts.more"))}</a>`;

const tolerance = (language: Language, years: number): Html =>
  escapeHtml(years === 0 ? language.text("facts.tolerance.newest-only") : language.count("facts.tolerance", years));

/** How far the newest year reaches, and the latest values together. */
function reachText(language: Language, code: string): Html {
  const { coverage, newestYear, indicator } = figuresOf(code);
  const shown = mapSection(code, "latest");
  const newest = coverage.at(-1);
  const values = {
    year: `<time>${newestYear}</time>`,
    n: language.number(newest?.economies ?? 0, 0),
    share: escapeHtml(shareText(language, newest?.populationShare)),
    latest: language.number(shown.valued.size, 0),
    when: escapeHtml(sectionYears(language, shown, "latest")),
  };
  return phrase(language, indicator.toleranceYears === 0 ? "facts.reach.newest" : "facts.reach.latest", values);
}

/** The number of the SDG indicator; what the catalogue puts in brackets is the part that is meant. */
function sdgText(language: Language, sdg: string): Html {
  const [, number = sdg, part] = /^(\S+)(?: \((\w+)\))?$/.exec(sdg) ?? [];
  const key = `facts.sdg.${part ?? ""}`;
  return `<bdi>${escapeHtml(number)}</bdi>${part !== undefined && language.has(key) ? ` (${escapeHtml(language.text(key))})` : ""}`;
}

/** What a reader must know before using the figures. */
export function indicatorNotes(language: Language, code: string): Html[] {
  const { indicator } = figuresOf(code);
  const text = (key: string): Html => escapeHtml(unbroken(language.text(`indicator-notes.${key}`)));
  const averaged = indicator.averaging !== "none";
  return [
    ...(indicator.survey && indicator.averaging === "unweighted" ? [text("relative")] : []),
    ...(indicator.survey && !averaged ? [text("as-printed")] : []),
    ...(indicator.note === "weights are total population" ? [text("total-population")] : []),
    ...(averaged ? [text("computed-here")] : []),
    ...(averaged && indicator.licence.startsWith("CC BY-NC-SA") ? [text("share-alike")] : []),
  ];
}
