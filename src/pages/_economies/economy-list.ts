import { rankHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { groupName, groupsOfKind, subRegionsOf } from "../_groups/group-words.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { held } from "../_profile/missing.ts";
import { splitByMembership } from "./split-by-membership.ts";

/** A region, or what lies in none, with its parts. */
export interface EconomyRegion {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** Leads to the averages of the region. */
  readonly href?: string;
  readonly parts: readonly {
    readonly title?: string;
    readonly id?: string;
    readonly href?: string;
    readonly html: Html;
  }[];
}

/** Every economy that has a page, by region and sub-region of the M49; those in none come last. */
export function economyRegions(language: Language): EconomyRegion[] {
  const all = new Map(economyPages().map((economy) => [economy.iso3, economy]));
  const regions = groupsOfKind(language, "region").map((region) => ({
    id: region.code,
    title: groupName(language, region.code),
    href: paths.group(language.tag, region.code),
    parts: subRegionsOf(language, region).map(({ code, members }) => {
      const found = members.flatMap((iso3) => all.get(iso3) ?? []);
      for (const { iso3 } of found) all.delete(iso3);
      const title = groupName(language, code);
      return { id: code, title, href: paths.group(language.tag, code), html: tables(language, title, found) };
    }),
  }));
  if (all.size === 0) return regions;
  const title = language.text("economies.other.title");
  const other = { id: "other", title, lead: language.text("economies.other.lead") };
  return [...regions, { ...other, parts: [{ html: tables(language, title, [...all.values()]) }] }];
}

function tables(language: Language, area: string, found: readonly Economy[]): Html {
  const { members, others } = splitByMembership(language, found);
  const recent = { title: language.text("economies.recent"), numeric: "count" as const };
  const name = { title: language.text("economy") };
  const { newestYear } = figuresOf("egdi");
  const ofMembers = table(
    language.text("economies.members", { area }),
    [name, { title: language.text("groups.members.rank", { year: newestYear }), numeric: true }, recent],
    members.map((economy) => [link(language, economy), rankCell(language, economy), recentCell(language, economy)]),
    { captionHidden: true },
  );
  const ofOthers = table(
    language.text("economies.others", { area }),
    [name, recent],
    others.map((economy) => [link(language, economy), recentCell(language, economy)]),
  );
  return (members.length > 0 ? ofMembers : "") + (others.length > 0 ? ofOthers : "");
}

const link = (language: Language, economy: Economy): Html =>
  `<a href="${paths.economy(language.tag, economy.iso3)}">${escapeHtml(language.economyName(economy))}</a>`;

const rankCell = (language: Language, { iso3 }: Economy): Html =>
  rankHtml(language, "egdi", "latest", figuresOf("egdi").rank(iso3, "latest"));

/** How many of the indicators that could have a figure have a recent one. */
function recentCell(language: Language, economy: Economy): Html {
  const { with: count, of } = held(economy);
  return escapeHtml(language.text("groups.n-of", { n: language.number(count, 0), of: language.number(of, 0) }));
}
