import type { Language } from "../../i18n/language.ts";
import { correctionLink } from "./correction-link.ts";
import { correctionTarget } from "./correction-target.ts";

/** What a reader may find wrong: where it stands, what stands there, and by which source. */
export interface Questioned {
  /** Path of the page, as `paths` gives it. */
  readonly path: string;
  readonly title: string;
  readonly value?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * A link that suggests a correction, prefilled with the address, the value and its source; undefined where this build
 * has no place for corrections.
 */
export function suggestion(
  language: Language,
  { path, title, value, source }: Questioned,
  target = correctionTarget,
): { readonly href: string; readonly text: string } | undefined {
  if (target === undefined) return undefined;
  const line = (part: string, text: string | undefined): string[] =>
    text === undefined ? [] : [language.text(`correct.body.${part}`, { value: text })];
  const page = new URL(path, import.meta.env.SITE).href;
  const lines = [
    ...line("page", page),
    ...line("value", value),
    ...line("source", source),
    "",
    language.text("correct.body.ask"),
    "",
  ];
  const subject = language.text("correct.subject", { title });
  return {
    href: correctionLink(target, { title: subject, body: lines.join("\n") }),
    text: language.text("correct.suggest"),
  };
}
