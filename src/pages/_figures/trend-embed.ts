import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { paths } from "../_paths.ts";
import { hasTrend } from "./economy-views.ts";

/** Where an economy's trend is made ready for other sites: in headline indicators that it has figures of. */
export const trendEmbed = (language: Language, code: string, economy: Economy): string | undefined =>
  hasTrend(code, economy)
    ? paths.builder(language.tag, { view: "trend", code, economy: economy.iso3.toLowerCase() })
    : undefined;
