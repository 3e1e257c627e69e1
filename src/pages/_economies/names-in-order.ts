import { escapeHtml, type Html } from "../../components/html.ts";
import { aliasesOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { phrase } from "../../components/phrase.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";

/** Every name of the language in the order of its alphabet, with the economy that it leads to. */
export function namesInOrder(language: Language): Html[] {
  const lines = economyPages().flatMap((economy) => {
    const name = language.economyName(economy);
    const link = `<a href="${paths.economy(language.tag, economy.iso3)}">${escapeHtml(name)}</a>`;
    const others = aliasesOf(economy.iso3).filter(
      (alias) => alias.language === language.tag && alias.kind !== "spelling",
    );
    return [
      { name, html: link },
      ...others.map((other) => ({
        name: other.name,
        html: phrase(language, "search.see", { name: escapeHtml(other.name), economy: link }),
      })),
    ];
  });
  return lines.sort((a, b) => language.compare(a.name, b.name)).map(({ html }) => html);
}
