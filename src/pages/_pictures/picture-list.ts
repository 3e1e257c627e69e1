import { figures, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { stripView } from "../_embed/strip-view.ts";
import { trendView } from "../_embed/trend-view.ts";
import { headlineCodes, viewsOfEconomy, viewsOfIndicator } from "../_embed/view-lists.ts";
import { mapFigure } from "../_figures/map-figure.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { economyCard } from "./economy-card.ts";
import { groupCard, indicatorCard } from "./indicator-card.ts";
import { indicatorPicture } from "./indicator-picture.ts";
import { viewPicture } from "./view-picture.ts";

/** A picture of the site. */
export interface Picture {
  /** Below /images/, without extension: "en/map/egdi". */
  readonly place: string;
  readonly draw: (site: URL | undefined) => string;
}

const ofEconomies = { trend: trendView, strip: stripView };

/** All pictures in a language. Those below a view alone are made as PNG too; one of an economy in an indicator is not. */
export function pictures(language: Language): Picture[] {
  const lang = language.tag;
  const one = (place: string, draw: Picture["draw"]): Picture => ({ place: `${lang}/${place}`, draw });
  const codes = [...figures.keys()];
  return [
    ...codes.flatMap((code) =>
      viewsOfIndicator(code).map((view) =>
        one(`${view}/${code}`, (site) => indicatorPicture(language, view, code, site)),
      ),
    ),
    ...codes.map((code) => one(`card/${code}`, (site) => indicatorCard(language, code, site))),
    ...groups.map((group) => one(`card/${group.code}`, (site) => groupCard(language, group, site))),
    ...groups.map((group) => one(`group/${group.code}`, (site) => groupPicture(language, group, site))),
    ...economyPages().flatMap((economy) => {
      const iso3 = economy.iso3.toLowerCase();
      return [
        one(`card/${iso3}`, (site) => economyCard(language, economy, site)),
        ...(economy.isMember ? headlineCodes : []).flatMap((code) =>
          viewsOfEconomy(code, economy).map((view) =>
            one(`${view}/${code}/${iso3}`, (site) => {
              const made = ofEconomies[view](language, code, economy);
              if (made === undefined) throw new Error(`${economy.iso3} has no ${view} of "${code}".`);
              return viewPicture(language, made, site);
            }),
          ),
        ),
      ];
    }),
  ];
}

/** The map that a group's page opens with. */
function groupPicture(language: Language, group: Group, site: URL | undefined): string {
  const map = mapFigure(language, "egdi", "latest", group.code === "world" ? undefined : group);
  return viewPicture(
    language,
    {
      title: map.title,
      when: map.when,
      drawing: { narrow: map.svg, legend: map.legend },
      notes: map.notes,
      remarks: [],
      source: map.source,
      page: { href: paths.group(language.tag, group.code) },
    },
    site,
  );
}
