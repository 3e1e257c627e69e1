import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { recipes } from "../../publishing/recipes.ts";
import { paths } from "../_paths.ts";
import { folded } from "../_service/links.ts";

/** The recipes with the site's own addresses, each folded under its tool. */
export function recipeList(language: Language): Html {
  const address = (path: string): string => new URL(paths.dataFile(path), import.meta.env.SITE).href;
  const items = recipes(address).map(({ id, code }) =>
    folded(language.text(`data.recipe.${id}`), `<pre dir="ltr"><code>${escapeHtml(code)}</code></pre>`),
  );
  return `<div class="recipes">${items.join("")}</div>`;
}
