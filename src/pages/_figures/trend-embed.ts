import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { viewsOfEconomy } from "../_embed/view-lists.ts";
import { paths } from "../_paths.ts";

/** Where an economy's trend is made ready for other sites: in headline indicators that it has figures of. */
export const trendEmbed = (language: Language, code: string, economy: Economy): string | undefined =>
  hasTrendEmbed(code, economy)
    ? paths.builder(language.tag, { view: "trend", code, economy: economy.iso3.toLowerCase() })
    : undefined;

export const hasTrendEmbed = (code: string, economy: Economy): boolean =>
  figuresOf(code).indicator.headline && viewsOfEconomy(code, economy).includes("trend");
