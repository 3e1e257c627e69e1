import type { Language } from "../i18n/language.ts";
import { type BuilderChoice, builderQuery } from "../views/builder-choice.ts";
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
): (Node | string)[] {
  if (choice === undefined) return [];
  const hidden = element("span", { class: "vh" }, `: ${about}`);
  const href = builder + builderQuery(choice);
  return [" · ", element("a", { href, class: "embed-link" }, language.text("builder.open"), hidden)];
}
