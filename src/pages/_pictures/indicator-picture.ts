import type { Language } from "../../i18n/language.ts";
import { groupsView } from "../_embed/groups-view.ts";
import { mapView } from "../_embed/map-view.ts";
import { rankingView } from "../_embed/ranking-view.ts";
import type { IndicatorView } from "../_embed/view-lists.ts";
import { viewPicture } from "./view-picture.ts";

const views = { map: mapView, ranking: rankingView, groups: groupsView };

/** A view of an indicator as a picture. */
export const indicatorPicture = (language: Language, view: IndicatorView, code: string, site: URL | undefined) =>
  viewPicture(language, views[view](language, code), site);
