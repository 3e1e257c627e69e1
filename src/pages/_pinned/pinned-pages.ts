import { escapeHtml, type Html } from "../../components/html.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import type { Preview } from "../../components/preview.ts";
import { phrase } from "../../components/phrase.ts";
import { pinned } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import type { Economy } from "../../model/economy.ts";
import type { PartialDate } from "../../model/follow-up.ts";
import { type PinnedRelease, type PinnedView, placeOf } from "../../model/pinned.ts";
import { mapView } from "../_embed/map-view.ts";
import { rankingView } from "../_embed/ranking-view.ts";
import { trendView } from "../_embed/trend-view.ts";
import { headlineCodes, viewsOfEconomy } from "../_embed/view-lists.ts";
import { indicatorEmbed } from "../_embed/view-words.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { cardPreview } from "../_pictures/card-preview.ts";
import { sitePreview } from "../_pictures/site-preview.ts";
import { dateHtml } from "../_timeline/date-text.ts";

/** A view of the release that is built. */
export interface PinnedPage {
  readonly view: PinnedView;
  readonly code: string;
  readonly economy?: Economy;
}

/** Every view of the release in every language, by its address below /pinned/{release}/embed/. */
export function pinnedPages(): { params: { release: string; place: string }; props: PinnedPage & { lang: string } }[] {
  const { release } = releaseBuilt();
  const pages = headlineCodes.flatMap((code): PinnedPage[] => [
    { view: "map", code },
    { view: "ranking", code },
    ...economyPages().flatMap((economy): PinnedPage[] =>
      viewsOfEconomy(code, economy).includes("trend") ? [{ view: "trend", code, economy }] : [],
    ),
  ]);
  return languages.flatMap(({ tag: lang }) =>
    pages.map((page) => {
      const { view, code, economy } = page;
      const place = [lang, view, code, ...(economy === undefined ? [] : [economy.iso3.toLowerCase()])].join("/");
      return { params: { release, place }, props: { ...page, lang } };
    }),
  );
}

/** A view as its release has it, with the release and whether there are newer figures in a line, and the card beside links to it. */
export function pinnedView(
  language: Language,
  page: PinnedPage,
): { readonly view: EmbedView; readonly original: string | undefined; readonly preview: Preview } {
  const release = releaseBuilt();
  const { view: kind, code, economy } = page;
  const made = viewOf(language, page);
  const standing = release.standings[placeOf(kind, code, economy?.iso3)] ?? "newest";
  const live = paths.embed(language.tag, kind, code, economy?.iso3);
  const title = language.text("pinned.title", { title: made.pageTitle, release: release.release });
  return {
    view: { ...made, pageTitle: title, release: releaseLine(language, release, standing, live) },
    original: standing === "withdrawn" ? undefined : live,
    preview: standing === "withdrawn" ? sitePreview(language) : cardOf(language, page),
  };
}

/** The card that the site has today, whose figures may be newer: named without them. */
function cardOf(language: Language, { code, economy }: PinnedPage): Preview {
  if (economy !== undefined) {
    const name = language.text("embed.title.profile", { economy: language.economyName(economy) });
    return cardPreview(language, economy.iso3, name, "");
  }
  return cardPreview(language, code, indicatorEmbed(language, "map", code).pageTitle, "");
}

function viewOf(language: Language, { view, code, economy }: PinnedPage): EmbedView {
  if (view === "map") return mapView(language, code);
  if (view === "ranking") return rankingView(language, code);
  const trend = economy && trendView(language, code, economy);
  if (trend === undefined) throw new Error(`${economy?.iso3 ?? "No economy"} has no trend of "${code}".`);
  return trend;
}

function releaseLine(
  language: Language,
  { release, date }: PinnedRelease,
  standing: "newest" | "newer" | "withdrawn",
  live: string,
): Html {
  const values = { release: `<bdi>${escapeHtml(release)}</bdi>`, date: dateHtml(language, dayOf(date)) };
  const link = `<a href="${live}">${escapeHtml(language.text("pinned.newer.link"))}</a>`;
  return phrase(language, `pinned.${standing}`, { ...values, ...(standing === "newer" && { link }) });
}

/** @param date YYYY-MM-DD */
function dayOf(date: string): PartialDate {
  const [year = 0, month, day] = date.split("-").map(Number);
  return { year, month, day, toMonth: undefined, toDay: undefined };
}

/** @throws where the present figures are built: see pinned.config.mjs */
function releaseBuilt(): PinnedRelease {
  if (pinned === undefined) throw new Error("ATLAS_RELEASE names no release of data/releases.");
  return pinned;
}
