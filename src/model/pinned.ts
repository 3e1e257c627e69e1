import type { Release } from "./release.ts";

/** The views whose figures every release keeps as they were, of headline indicators only. */
export type PinnedView = "map" | "ranking" | "trend";

/** What has become of the figures that a view of a release shows: still the newest, or there are newer, or none any more. */
export type Standing = "newest" | "newer" | "withdrawn";

/** A release whose figures are shown, with the views by place, "map/egdi", "trend/egdi/KEN", that are not the newest. */
export interface PinnedRelease extends Pick<Release, "release" | "date"> {
  readonly standings: Readonly<Record<string, Exclude<Standing, "newest">>>;
}

/** A view among those of a release: of an indicator, or of an economy in it. */
export const placeOf = (view: PinnedView, code: string, economy?: string): string =>
  [view, code, ...(economy === undefined ? [] : [economy])].join("/");
