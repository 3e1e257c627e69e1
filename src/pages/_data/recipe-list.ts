import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { recipes } from "../../publishing/recipes.ts";
import { folded } from "../_service/links.ts";

/**
 * The recipes with the site's own addresses, each folded under its tool.
 * @param address full address of a file below data/v1
 */
export function recipeList(language: Language, address: (path: string) => string): Html {
  const items = recipes(address).map(({ id, code }) =>
    folded(language.text(`data.recipe.${id}`), `<pre dir="ltr"><code>${escapeHtml(code)}</code></pre>`),
  );
  return `<div class="recipes">${items.join("")}</div>`;
}
