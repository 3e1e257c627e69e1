import { economies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Compared } from "../../views/compare/compared.ts";
import { viewsOfIndicator } from "../_embed/view-lists.ts";
import { hasTrendEmbed, trendEmbed } from "../_figures/trend-embed.ts";
import { paths } from "../_paths.ts";

/**
 * Where a comparison is made ready for other sites: the trend of the first economy with the others in it, of groups alone
 * the regions and the world; undefined for any other.
 */
export function comparedEmbed(language: Language, { indicator: { code }, lines }: Compared): string | undefined {
  const [first, ...others] = lines;
  if (lines.every(({ isGroup }) => isGroup))
    return viewsOfIndicator(code).includes("groups")
      ? paths.builder(language.tag, { view: "groups", code })
      : undefined;
  const economy = economies.get(first?.code ?? "");
  if (economy === undefined || others.some(({ isGroup }) => isGroup)) return undefined;
  const drawn = others.filter((line) => {
    const other = economies.get(line.code);
    return other !== undefined && hasTrendEmbed(code, other);
  });
  return trendEmbed(
    language,
    code,
    economy,
    drawn.map((line) => line.code),
  );
}
