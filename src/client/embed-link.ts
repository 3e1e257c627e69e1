import type { Language } from "../i18n/language.ts";
import type { BuilderChoice } from "../views/builder-choice.ts";
import { queryOf } from "../views/query.ts";
import { element } from "./element.ts";

/**
 * " · Embed": leads to where a chart is made ready for other sites; nothing where it is no view of its own.
 * @param builder address of the page that does so
 * @param about what the chart is of
 */
export function embedLink(
  language: Language,
  builder: string,
  choice: BuilderChoice | undefined,
  about: string,
  text = language.text("builder.open"),
): (Node | string)[] {
  if (choice === undefined) return [];
  const hidden = element("span", { class: "vh" }, `: ${about}`);
  const href = builder + queryOf(choice);
  return [" · ", element("a", { href, class: "embed-link" }, text, hidden)];
}
