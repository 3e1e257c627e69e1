import type { Language } from "../i18n/language.ts";
import { correctionLink } from "./correction-link.ts";
import { correctionTarget } from "./correction-target.ts";
import type { Html } from "./html.ts";

/** What a reader may find wrong: where it stands, what stands there, and by which source. */
export interface Questioned {
  /** Full address of the page. */
  readonly page: string;
  readonly title: string;
  readonly value?: string | undefined;
  readonly source?: string | undefined;
}

export interface Suggestion {
  readonly href: string;
  readonly text: string;
}

/**
 * A link that suggests a correction, prefilled with the address, the value and its source; undefined where this build
 * has no place for corrections.
 */
export function suggestion(
  language: Language,
  { page, title, value, source }: Questioned,
  target = correctionTarget,
): Suggestion | undefined {
  if (target === undefined) return undefined;
  const line = (part: string, text: string | undefined): string[] =>
    text === undefined ? [] : [language.text(`correct.body.${part}`, { value: text })];
  const told = [...line("page", page), ...line("value", value), ...line("source", source)];
  const body = [...told, "", language.text("correct.body.ask"), ""].join("\n");
  const subject = language.text("correct.subject", { title });
  return { href: correctionLink(target, { title: subject, body }), text: language.text("correct.suggest") };
}

/** The words of a piece of HTML. */
export function wordsOf(html: Html): string {
  const marks: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return html.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, (mark) => marks[mark] ?? mark);
}
