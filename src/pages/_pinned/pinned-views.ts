import { phrase } from "../../components/phrase.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Preview } from "../../components/preview.ts";
import { pinned } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import type { PartialDate } from "../../model/follow-up.ts";
import { type PinnedRelease, type PinnedView, placeOf, type Standing } from "../../model/pinned.ts";
import type { CatalogueEntry, PlacedView } from "../_catalogue/entry.ts";
import { figureViews } from "../_catalogue/figure-views.ts";
import { paths } from "../_paths.ts";
import { cardPreview } from "../_pictures/card-preview.ts";
import { sitePreview } from "../_site-preview.ts";
import { dateHtml } from "../_timeline/date-text.ts";

/** The views that the release keeps. */
export const keptViews = (): CatalogueEntry[] => figureViews().filter(({ forms }) => forms.includes("pinned"));

/** Every document of the release that is built, in every language. */
export const pinnedPaths = () =>
  languages.flatMap(({ tag }) =>
    keptViews().map((entry) => ({
      params: { release: releaseBuilt().release, place: `${tag}/${entry.place}` },
      props: { entry, lang: tag },
    })),
  );

/** A document as its release has it, with what has become of each view's figures in a line, and the card beside links to it. */
export interface PinnedDocument {
  readonly title: string;
  readonly views: readonly PlacedView[];
  /** Address of the live document; undefined where it has no view any more. */
  readonly original: string | undefined;
  readonly preview: Preview;
}

export function pinnedDocument(language: Language, entry: CatalogueEntry): PinnedDocument {
  const release = releaseBuilt();
  const live = paths.embedDocument(language.tag, entry.place);
  const name = entry.place.split("/")[1] ?? "";
  const told = (entry.views?.(language) ?? []).map(({ id, view }) => {
    const standing = standingOf(release, entry.kind as PinnedView, name, id);
    const line = releaseLine(language, release, standing, id === "" ? live : `${live}#${id}`);
    const pageTitle = titleOf(language, release, view.pageTitle);
    return { standing, placed: { id, view: { ...view, pageTitle, release: line } } };
  });
  const isGone = told.every(({ standing }) => standing === "withdrawn");
  return {
    title: titleOf(language, release, entry.title(language)),
    views: told.map(({ placed }) => placed),
    original: isGone ? undefined : live,
    // The card that the site has today, whose figures may be newer: named without them.
    preview: isGone ? sitePreview(language) : cardPreview(language, name, entry.title(language), ""),
  };
}

const titleOf = (language: Language, { release }: PinnedRelease, title: string): string =>
  language.text("pinned.title", { title, release });

/** @param name indicator of a map or ranking, economy of trends, each of which is of the indicator `id` */
const standingOf = ({ standings }: PinnedRelease, view: PinnedView, name: string, id: string): Standing =>
  standings[view === "trend" ? placeOf(view, id, name.toUpperCase()) : placeOf(view, name)] ?? "newest";

function releaseLine(language: Language, { release, date }: PinnedRelease, standing: Standing, live: string): Html {
  const values = { release: `<bdi>${escapeHtml(release)}</bdi>`, date: dateHtml(language, dayOf(date)) };
  const link = `<a href="${live}">${escapeHtml(language.text("pinned.newer.link"))}</a>`;
  return phrase(language, `pinned.${standing}`, { ...values, ...(standing === "newer" && { link }) });
}

/** @param date YYYY-MM-DD */
export function dayOf(date: string): PartialDate {
  const [year = 0, month, day] = date.split("-").map(Number);
  return { year, month, day, toMonth: undefined, toDay: undefined };
}

/** @throws where the present figures are built: see pinned.config.mjs */
export function releaseBuilt(): PinnedRelease {
  if (pinned === undefined) throw new Error("ATLAS_RELEASE names no release of data/releases.");
  return pinned;
}
