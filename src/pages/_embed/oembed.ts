import { cardSize } from "../../charts/pictures/card-size.ts";
import { figures, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { type FrameSize, frameSnippet, sizeOf } from "../../views/embed-snippets.ts";
import { sitePreview } from "../_pictures/site-preview.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { chartList } from "./chart-list.ts";
import { economyEmbed, indicatorEmbed, yearEmbed } from "./view-words.ts";
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
  /** Address of its thumbnail, which is of the size of cards. */
  readonly thumbnail: string;
  /** The frame that it needs, where its view does not say that. */
  readonly size?: FrameSize | undefined;
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
    thumbnail: paths.png(lang, "card", card),
  });
  const ofIndicators = [...figures.values()].flatMap(({ indicator }) => {
    const { code } = indicator;
    const map = paths.embed(lang, "map", code);
    const views = viewsOfIndicator(code).map((view) => {
      const address = paths.embed(lang, view, code);
      return entry(code, address, view, address, indicatorEmbed(language, view, code).pageTitle);
    });
    const years = indicator.headline ? figuresOf(code).coverage : [];
    return [
      entry(code, paths.indicator(lang, code), "map", map, indicatorWords(language, indicator).name),
      ...views,
      ...years.map(({ year }) => {
        const address = paths.embedYear(lang, code, year);
        const its = entry(code, address, "map", address, yearEmbed(language, code, year).pageTitle);
        // The card of the indicator shows its newest figures.
        return { ...its, thumbnail: sitePreview(language).address };
      }),
    ];
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
  const charts = chartList(language).map(({ place, page, pageTitle, size }): Embeddable => {
    const embed = paths.embedChart(lang, place);
    const thumbnail = page.preview(language).address;
    return { place: trimmed(embed), view: "chart", embed, title: pageTitle, thumbnail, size };
  });
  return [...ofIndicators, ...ofEconomies, ...charts];
}

/** oEmbed 1.0, rich: HTML of one frame, as consumers that trust nobody reduce it to. */
export function oembed(language: Language, { view, embed, title, thumbnail, size }: Embeddable, site: URL | undefined) {
  const { width, least } = sizeOf({ view, size });
  const address = new URL(embed, site).href;
  const options = { theme: "auto", title: true, width } as const;
  const target = { view, address, title, page: address, size };
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
    thumbnail_url: new URL(thumbnail, site).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
