import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { viewsOfEconomy } from "../_embed/view-lists.ts";
import { paths } from "../_paths.ts";

/**
 * Where an economy's trend is made ready for other sites: in headline indicators, from two years on.
 * @param others further economies that are drawn into it
 */
export function trendEmbed(
  language: Language,
  code: string,
  economy: Economy,
  others: readonly string[] = [],
): string | undefined {
  if (!hasTrendEmbed(code, economy)) return undefined;
  const e = others.map((iso3) => iso3.toLowerCase()).join(",");
  return paths.builder(language.tag, {
    view: "trend",
    code,
    economy: economy.iso3.toLowerCase(),
    ...(e !== "" && { e }),
  });
}

export const hasTrendEmbed = (code: string, economy: Economy): boolean =>
  figuresOf(code).indicator.headline && viewsOfEconomy(code, economy).includes("trend");
