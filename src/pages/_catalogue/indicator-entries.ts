import type { EmbedView } from "../../components/embed-view.ts";
import { figures, type IndicatorFigures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { viewKinds } from "../../model/view-kind.ts";
import { groupBars } from "../_embed/group-bars.ts";
import { groupsView } from "../_embed/groups-view.ts";
import { mapView } from "../_embed/map-view.ts";
import { rankingView } from "../_embed/ranking-view.ts";
import { indicatorEmbed } from "../_embed/view-words.ts";
import { paths } from "../_paths.ts";
import { indicatorPreview } from "../_pictures/card-preview.ts";
import { indicatorCard } from "../_pictures/indicator-card.ts";
import { viewPicture } from "../_pictures/view-picture.ts";
import type { CatalogueEntry } from "./entry.ts";

const drawn = { map: mapView, ranking: rankingView, groups: groupsView };
export type IndicatorView = keyof typeof drawn;
/** Views of an indicator; "groups" only where groups have figures. */
const indicatorViews = Object.keys(drawn) as IndicatorView[];

/** The views that an indicator has. */
export const viewsOfIndicator = (code: string): IndicatorView[] =>
  indicatorViews.filter((view) => view !== "groups" || groupBars(code).length > 0);

/** A view of an indicator, drawn. */
export const indicatorView = (language: Language, view: IndicatorView, code: string): EmbedView =>
  drawn[view](language, code);

/** Map, ranking, groups and card of every indicator. */
export const indicatorEntries = (): CatalogueEntry[] => [...figures.values()].flatMap(entriesOf);

function entriesOf({ indicator }: IndicatorFigures): CatalogueEntry[] {
  const { code } = indicator;
  const shared = {
    page: (lang: string) => paths.indicator(lang, code),
    preview: (language: Language) => indicatorPreview(language, code),
  };
  const views = viewsOfIndicator(code).map((kind): CatalogueEntry => ({
    ...shared,
    kind,
    forms: viewKinds[kind].forms.filter((form) => form !== "pinned" || indicator.headline),
    place: `${kind}/${code}`,
    ...(kind === "map" && { standsForPage: true }),
    title: (language) => indicatorEmbed(language, kind, code).pageTitle,
    views: (language) => [{ id: "", view: indicatorView(language, kind, code) }],
    picture: (language, site) => viewPicture(language, indicatorView(language, kind, code), site),
  }));
  const card: CatalogueEntry = {
    ...shared,
    kind: "indicator-card",
    forms: viewKinds["indicator-card"].forms,
    place: `card/${code}`,
    title: (language) => indicatorPreview(language, code).alt,
    picture: (language, site) => indicatorCard(language, code, site),
  };
  return [...views, card];
}
