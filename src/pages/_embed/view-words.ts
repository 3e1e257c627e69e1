import type { EmbedView } from "../../components/embed-view.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

type Words = Pick<EmbedView, "kind" | "title" | "pageTitle" | "description" | "page">;

/** Names and addresses of a view of an indicator. */
export function indicatorEmbed(language: Language, kind: "map" | "ranking" | "groups", code: string): Words {
  const { name } = indicatorWords(language, figuresOf(code).indicator);
  const view = language.text(`embed.view.${kind}`);
  return {
    kind,
    title: name,
    pageTitle: [name, view].join(language.text("comma")),
    description: language.text("embed.description", { view, what: name }),
    page: { href: paths.indicator(language.tag, code), text: language.text("embed.more.indicator") },
  };
}

/**
 * Names of a card.
 * @param name of the economy or group
 */
export function cardEmbed(language: Language, name: string): Omit<Words, "page"> {
  const view = language.text("embed.view.card");
  return {
    kind: "card",
    title: name,
    pageTitle: [language.text("embed.title.card", { name }), view].join(language.text("comma")),
    description: language.text("embed.description", { view, what: name }),
  };
}

/** Names and addresses of a view of an economy in an indicator. */
export function economyEmbed(language: Language, kind: "trend" | "strip", code: string, economy: Economy): Words {
  const { name } = indicatorWords(language, figuresOf(code).indicator);
  const title = language.text("embed.title.of", { name: language.economyName(economy), measure: name });
  const view = language.text(`embed.view.${kind}`);
  return {
    kind,
    title,
    pageTitle: [title, view].join(language.text("comma")),
    description: language.text("embed.description", { view, what: title }),
    page: {
      href: paths.economy(language.tag, economy.iso3),
      text: language.text("embed.more.page", { name: language.economyShortName(economy) }),
    },
  };
}
