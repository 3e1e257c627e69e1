import { groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { viewKinds } from "../../model/view-kind.ts";
import { groupCardView } from "../_embed/group-card-view.ts";
import { cardEmbed } from "../_embed/view-words.ts";
import { mapFigure } from "../_figures/map-figure.ts";
import { groupName } from "../_groups/group-words.ts";
import { paths } from "../_paths.ts";
import { groupPreview } from "../_pictures/card-preview.ts";
import { groupCard } from "../_pictures/indicator-card.ts";
import { viewPicture } from "../_pictures/view-picture.ts";
import type { CatalogueEntry } from "./entry.ts";

/** Card and map of every group. */
export const groupEntries = (): CatalogueEntry[] => groups.flatMap(entriesOf);

function entriesOf(group: Group): CatalogueEntry[] {
  const shared = {
    page: (lang: string) => paths.group(lang, group.code),
    preview: (language: Language) => groupPreview(language, group),
    title: (language: Language) => cardEmbed(language, groupName(language, group.code)).pageTitle,
  };
  return [
    {
      ...shared,
      kind: "card",
      forms: viewKinds.card.forms,
      place: `card/${group.code}`,
      standsForPage: true,
      views: (language) => [{ id: "", view: groupCardView(language, group) }],
      picture: (language, site) => groupCard(language, group, site),
    },
    {
      ...shared,
      kind: "group-map",
      forms: viewKinds["group-map"].forms,
      place: `group/${group.code}`,
      picture: (language, site) => groupPicture(language, group, site),
    },
  ];
}

/** The map that a group's page opens with. */
function groupPicture(language: Language, group: Group, site: URL | undefined): string {
  const map = mapFigure(language, "egdi", "latest", group.code === "world" ? undefined : group);
  const { title, when, notes, source } = map;
  const page = { href: paths.group(language.tag, group.code) };
  const drawing = { narrow: map.svg, legend: map.legend };
  return viewPicture(language, { title, when, drawing, notes, remarks: [], source, page }, site);
}
