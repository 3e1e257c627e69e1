import { locator } from "../../charts/locator.ts";
import { escapeHtml } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { groupOf, mapShapes } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { downloadLinks, withPictures } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { figuresLinks } from "./figures-links.ts";
import { changesTable } from "./changes-table.ts";
import { keyFigures, keySources } from "./key-figures.ts";
import { missingLists } from "./missing-lists.ts";
import { peersTables } from "./peers-tables.ts";
import { practicesSection } from "./practices-section.ts";
import { profileCharts } from "./profile-charts.ts";
import { profileSection } from "./profile-section.ts";
import { standing } from "./standing.ts";
import { surveySections } from "./survey-sections.ts";

/** Everything a profile shows, in its order. */
export function profile(language: Language, economy: Economy) {
  const name = language.economyName(economy);
  const lang = language.tag;
  const groups = (["region", "sub-region", "income"] as const).flatMap((kind) => groupOf(economy.iso3, kind) ?? []);
  const file = (extension: string): string => `economies/${economy.iso3.toLowerCase()}.${extension}`;
  return {
    name,
    description: language.text(economy.isMember ? "profile.description" : "profile.description.other", {
      economy: name,
    }),
    crumbs: groups.map(({ code }) => ({ href: paths.group(lang, code), text: language.text(`group.${code}`) })),
    locator: locator({
      shapes: mapShapes as MapShapes,
      iso3: economy.iso3,
      shapesAt: paths.land(),
      title: language.text("profile.locator", { economy: name }),
    }),
    land: paths.land(),
    compare: { href: paths.comparison(lang, economy.iso3), text: language.text("compare.link.economy") },
    standing: standing(language, economy),
    keyFigures: keyFigures(language, economy),
    keySources: keySources(language, economy),
    sections: sections(language, economy),
    missing: missingLists(language, economy),
    downloads: withPictures(
      downloadLinks([
        { path: file("csv"), text: language.text("download.economy-csv", { economy: name }) },
        { path: file("xlsx"), text: language.text("download.xlsx") },
        { path: file("json"), text: language.text("download.economy-json", { economy: name }) },
      ]),
      [{ href: paths.png(lang, "card", economy.iso3), text: language.text("download.card-png") }],
    ),
  };
}

function sections(language: Language, economy: Economy): PageSection[] {
  const charts = profileCharts(language, economy);
  const section = (id: string, more: Partial<PageSection> = {}) => profileSection(language, id, charts, more);
  const hasGaps = (charts.get("gaps") ?? []).length > 0;
  const changes = changesTable(language, economy);
  const all = [
    ...(economy.isMember ? surveySections(language, economy, charts) : []),
    section("connectivity"),
    section("affordability", { lead: language.text("profile.affordability.lead") }),
    section("gaps", {
      chartsClass: "two",
      html: hasGaps ? undefined : `<p>${escapeHtml(language.text("profile.gaps.none"))}</p>`,
    }),
    section("changes", {
      html:
        changes === ""
          ? undefined
          : `${changes}<p class="note">${escapeHtml(language.text("profile.changes.note"))}</p>`,
      lead: language.text("profile.changes.lead"),
    }),
    section("peers", { html: peersTables(language, economy) }),
    practicesSection(language, economy),
    section("missing"),
    section("all", { html: figuresLinks(language, economy), lead: language.text("profile.all.lead") }),
  ];
  return all.filter(({ charts, html, id }) => charts.length > 0 || html !== undefined || id === "missing");
}
