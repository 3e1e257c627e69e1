import type { EmbedView } from "../../components/embed-view.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { viewKinds } from "../../model/view-kind.ts";
import { economyCardView, hasCard } from "../_embed/economy-card-view.ts";
import { stripView } from "../_embed/strip-view.ts";
import { trendView } from "../_embed/trend-view.ts";
import { cardEmbed } from "../_embed/view-words.ts";
import { hasStrip, hasTrend, headlineCodes } from "../_figures/economy-views.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { economyPreview } from "../_pictures/card-preview.ts";
import { economyCard } from "../_pictures/economy-card.ts";
import type { CatalogueEntry } from "./entry.ts";

/** Card, trends and places among all of every economy. */
export const economyEntries = (): CatalogueEntry[] => economyPages().flatMap(entriesOf);

const sheets = { trend: { has: hasTrend, draw: trendView }, strip: { has: hasStrip, draw: stripView } } as const;

function entriesOf(economy: Economy): CatalogueEntry[] {
  const iso3 = economy.iso3.toLowerCase();
  const shared = {
    page: (lang: string) => paths.economy(lang, iso3),
    preview: (language: Language) => economyPreview(language, economy),
  };
  const card: CatalogueEntry = {
    ...shared,
    kind: "card",
    // The few that have no figures for a card are named by one beside links all the same.
    forms: viewKinds.card.forms.filter((form) => form === "picture" || hasCard(economy)),
    place: `card/${iso3}`,
    standsForPage: true,
    title: (language) => cardEmbed(language, language.economyName(economy)).pageTitle,
    ...(hasCard(economy) && { views: (language) => [{ id: "", view: economyCardView(language, economy) }] }),
    picture: (language, site) => economyCard(language, economy, site),
  };
  const ofSheets = (["trend", "strip"] as const).flatMap((kind): CatalogueEntry[] => {
    const { has, draw } = sheets[kind];
    const codes = headlineCodes.filter((code) => has(code, economy));
    if (codes.length === 0) return [];
    const views = (language: Language) => codes.map((id) => ({ id, view: drawnOf(draw(language, id, economy)) }));
    const { folder, forms } = viewKinds[kind];
    const title = (language: Language) =>
      [language.economyName(economy), language.text(`embed.sheet.${folder}`)].join(language.text("comma"));
    return [{ ...shared, kind, forms, place: `${folder}/${iso3}`, title, views }];
  });
  return [card, ...ofSheets];
}

function drawnOf(view: EmbedView | undefined): EmbedView {
  if (view === undefined) throw new Error("A view of the catalogue has no figures.");
  return view;
}
