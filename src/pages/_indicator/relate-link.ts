import { figures, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

/** To the scatter chart of an indicator against the EGDI; of the Survey's own indices against internet use. */
export function relateLink(
  language: Language,
  code: string,
): { readonly href: string; readonly text: string } | undefined {
  const partner = figures.get(figuresOf(code).indicator.survey ? "internet-users" : "egdi")?.indicator;
  if (partner === undefined) return undefined;
  const text = language.text("indicator-page.relate", { partner: indicatorWords(language, partner).name });
  return { href: paths.relate(language.tag, { x: code, y: partner.code }), text };
}
