import { escapeHtml, type Html } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

/** An indicator's name that leads to its page. */
export function indicatorLink(language: Language, code: string, words: "name" | "short" = "name"): Html {
  const name = indicatorWords(language, figuresOf(code).indicator)[words];
  return `<a href="${paths.indicator(language.tag, code)}">${escapeHtml(name)}</a>`;
}

/** Links to indicators in a row, parted by dots. */
export const indicatorLinks = (language: Language, codes: readonly string[]): Html =>
  codes.map((code) => indicatorLink(language, code, "short")).join(" · ");

/** A link that leaves the site. */
export const outwardLink = (href: string, text: string): Html =>
  `<a href="${escapeHtml(href)}" rel="external"><bdi>${escapeHtml(text)}</bdi></a>`;

/** "2003–2024", or one year. */
export const yearSpan = (from: number, to: number): Html =>
  from === to ? `<time>${from}</time>` : `<bdi><time>${from}</time>–<time>${to}</time></bdi>`;

/** A list that is folded until asked for. */
export const folded = (summary: string, html: Html): Html =>
  `<details><summary>${escapeHtml(summary)}</summary>${html}</details>`;
