import { cardSize } from "../../charts/pictures/card-size.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { frameSnippet, sizeOf } from "../../views/embed-snippets.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { economyEmbed, indicatorEmbed } from "./view-words.ts";
import { hasProfileView } from "./profile-view.ts";
import { headlineCodes, viewsOfEconomy, viewsOfIndicator } from "./view-lists.ts";

/** A page that says how it is embedded, and as which view. */
export interface Embeddable {
  /** Below the base path, without slashes at its ends: "embed/en/map/egdi". */
  readonly place: string;
  readonly view: string;
  /** Address of the view, below the site's. */
  readonly embed: string;
  readonly title: string;
  /** Whose card is its thumbnail: an economy's or an indicator's. */
  readonly card: string;
}

const trimmed = (path: string): string => path.slice(paths.root().length).replace(/\/$/, "");

/** All that can be embedded in a language: every embed, and the pages of indicators and economies by their main view. */
export function embeddables(language: Language): Embeddable[] {
  const lang = language.tag;
  const entry = (card: string, page: string, view: string, embed: string, title: string): Embeddable => ({
    place: trimmed(page),
    view,
    embed,
    title,
    card,
  });
  const ofIndicators = [...figures.values()].flatMap(({ indicator }) => {
    const { code } = indicator;
    const map = paths.embed(lang, "map", code);
    const views = viewsOfIndicator(code).map((view) => {
      const address = paths.embed(lang, view, code);
      return entry(code, address, view, address, indicatorEmbed(language, view, code).pageTitle);
    });
    return [entry(code, paths.indicator(lang, code), "map", map, indicatorWords(language, indicator).name), ...views];
  });
  const ofEconomies = economyPages().flatMap((economy) => {
    const card = paths.embedProfile(lang, economy.iso3);
    const name = language.economyName(economy);
    const views = headlineCodes.flatMap((code) =>
      viewsOfEconomy(code, economy).map((view) => {
        const address = paths.embed(lang, view, code, economy.iso3);
        return entry(economy.iso3, address, view, address, economyEmbed(language, view, code, economy).pageTitle);
      }),
    );
    if (!hasProfileView(economy)) return views;
    return [
      entry(economy.iso3, paths.economy(lang, economy.iso3), "profile", card, name),
      entry(economy.iso3, card, "profile", card, name),
      ...views,
    ];
  });
  return [...ofIndicators, ...ofEconomies];
}

/** oEmbed 1.0, rich: HTML of one frame, as consumers that trust nobody reduce it to. */
export function oembed(language: Language, { view, embed, title, card }: Embeddable, site: URL | undefined) {
  const { width, least } = sizeOf({ view });
  const address = new URL(embed, site).href;
  const options = { theme: "auto", title: true, width } as const;
  const target = { view, address, title, page: address };
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: language.text("site.name"),
    provider_url: new URL(paths.home(language.tag), site).href,
    cache_age: 86_400,
    html: frameSnippet(target, options),
    width,
    height: least,
    thumbnail_url: new URL(paths.png(language.tag, "card", card), site).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
