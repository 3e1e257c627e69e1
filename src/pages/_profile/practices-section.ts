import { escapeHtml } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { paths } from "../_paths.ts";
import { practicesOf } from "../_practices/facets.ts";
import { practiceList } from "../_practices/practice-list.ts";
import { profileSection } from "./profile-section.ts";

/** More than so many are a page of their own away. */
const most = 6;

/** The documented practices of an economy, the first of them, and the way to all. */
export function practicesSection(language: Language, economy: Economy): PageSection {
  const word = economy.iso3.toLowerCase();
  const practices = practicesOf("economy", word);
  if (practices.length === 0) return profileSection(language, "practices", new Map());
  const all = language.text("profile.practices.all", { economy: language.economyName(economy) });
  const count = `<small>${language.number(practices.length, 0)}</small>`;
  const href = paths.practiceFacet(language.tag, "economy", word);
  return profileSection(language, "practices", new Map(), {
    lead: language.text("profile.practices.lead"),
    html:
      practiceList(language, practices.slice(0, most), { where: false }) +
      `<p><a href="${href}">${escapeHtml(all)}</a> ${count}</p>`,
  });
}
