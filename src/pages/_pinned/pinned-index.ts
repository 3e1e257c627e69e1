import { economies } from "../../dataset.ts";
import { plainText } from "../../components/plain-text.ts";
import type { Language } from "../../i18n/language.ts";
import type { CatalogueEntry } from "../_catalogue/entry.ts";
import { pageName } from "../_charts/page-name.ts";
import { paths } from "../_paths.ts";
import { dateHtml } from "../_timeline/date-text.ts";
import { dayOf, keptViews, releaseBuilt } from "./pinned-views.ts";

/** The views of the release in a language, by kind. */
export function pinnedIndex(language: Language) {
  const { release, date } = releaseBuilt();
  const entries = keptViews();
  const linkOf = ({ place }: CatalogueEntry) => {
    const name = place.split("/")[1] ?? "";
    const page = economies.has(name.toUpperCase()) ? `economies/${name}` : `indicators/${name}`;
    return { href: `${paths.pinned(release)}embed/${language.tag}/${place}/`, text: pageName(language, page) };
  };
  const links = (kind: CatalogueEntry["kind"]) => entries.filter((entry) => entry.kind === kind).map(linkOf);
  return {
    title: language.text("pinned.index.title", { release }),
    description: language.text("pinned.index.description", {
      release,
      date: plainText(dateHtml(language, dayOf(date))),
    }),
    lists: [
      { name: language.text("pinned.index.maps"), links: links("map") },
      { name: language.text("pinned.index.rankings"), links: links("ranking") },
      {
        name: language.text("pinned.index.trends"),
        links: links("trend").sort((a, b) => language.compare(a.text, b.text)),
      },
    ],
  };
}
