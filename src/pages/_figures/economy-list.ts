import { escapeHtml, type Html } from "../../components/html.ts";
import { economies, figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Section } from "../../model/derived.ts";
import type { Economy } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { namedEconomy } from "./economy-link.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { type MapSection, mapSection } from "./map-section.ts";

interface Region {
  /** Undefined for economies in no region. */
  readonly code: string | undefined;
  readonly name: string;
  /** By name in the language. */
  readonly economies: readonly Economy[];
}

const regionsOf = new Map<string, Region[]>();

/** Regions and in each the economies with figures, both by name; those that the M49 puts in no region come last. */
function regions(language: Language): Region[] {
  const known = regionsOf.get(language.tag);
  if (known !== undefined) return known;
  const byRegion = Map.groupBy(economies.values(), ({ iso3 }) => groupOf(iso3, "region")?.code);
  const made = [...byRegion].map(([code, its]) => ({
    code,
    name: language.text(code === undefined ? "map.list.no-region" : `group.${code}`),
    economies: its.toSorted((a, b) =>
      language.compare(namedEconomy(language, a.iso3).name, namedEconomy(language, b.iso3).name),
    ),
  }));
  made.sort((a, b) => Number(a.code === undefined) - Number(b.code === undefined) || language.compare(a.name, b.name));
  regionsOf.set(language.tag, made);
  return made;
}

/**
 * The list that says the same as a map: all members (of a group, where one is given), and the other economies that have a value, by region, each a link
 * to its profile with its value, and its year where the map shows values of several years.
 */
export function economyList(language: Language, code: string, section: Section, group?: Group): Html {
  const { indicator } = figuresOf(code);
  const shown = mapSection(code, section, group);
  const none = escapeHtml(language.text("no-figure"));
  const years = shown.years !== undefined && shown.years[0] !== shown.years[1];
  // The link of an entry says whose figure it is, its list which.
  const pattern = `{row}/${code}/${years ? "{year}" : (shown.years?.[0] ?? "")}`;
  const entry = (economy: Economy): Html => {
    const { link } = namedEconomy(language, economy.iso3);
    const found = shown.valued.get(economy.iso3);
    const year = found && years ? ` <time>${found.year}</time>` : "";
    const value =
      found === undefined
        ? `<span>${whyNot(language, shown, economy) ?? none}</span>`
        : escapeHtml(language.number(found.value, indicator.decimals));
    // Where an entry ends goes without saying.
    return `<li>${link} ${value}${year}`;
  };
  const parts = regions(language).flatMap(({ code: region = "", name, economies: its }) => {
    const listed = its.filter(({ isMember, iso3 }) => shown.isShown(iso3) && (isMember || shown.valued.has(iso3)));
    if (listed.length === 0) return [];
    const rows = listed.map(entry).join("");
    const count = escapeHtml(language.count("map.list.count", listed.length));
    return [
      `<details open data-region="${region}"><summary>${escapeHtml(name)} <small>${count}</small></summary><ul data-obs="${pattern}">${rows}</ul></details>`,
    ];
  });
  const label = escapeHtml(language.text("map.list.label", { measure: indicatorWords(language, indicator).name }));
  return `<div class="economy-list" tabindex="0" role="region" aria-label="${label}">${parts.join("")}</div>`;
}

/**
 * The list of a map whose values all stand in a table of the page: the way there, and who has no value, by the reason.
 * It becomes the whole list once a reader explores the map.
 * @param table address of that table
 */
export function briefList(language: Language, code: string, section: Section, table: string): Html {
  const shown = mapSection(code, section);
  const none = escapeHtml(language.text("no-figure"));
  const without = regions(language)
    .flatMap(({ economies: its }) => its)
    .filter(({ isMember, iso3 }) => isMember && !shown.valued.has(iso3));
  const byReason = Map.groupBy(without, (economy) => whyNot(language, shown, economy) ?? none);
  const parts = [...byReason].map(([reason, its]) => {
    const names = its.map(({ iso3 }) => namedEconomy(language, iso3).link);
    return `<p>${reason}: ${names.join(escapeHtml(language.text("list.separator")))}</p>`;
  });
  const label = escapeHtml(
    language.text("map.list.label", { measure: indicatorWords(language, figuresOf(code).indicator).name }),
  );
  const link = `<p><a href="${table}">${escapeHtml(language.text("map.list.in-table"))}</a></p>`;
  return `<div class="economy-list brief" tabindex="0" role="region" aria-label="${label}">${link}${parts.join("")}</div>`;
}

function whyNot(language: Language, { absence }: MapSection, { iso3 }: Economy): Html | undefined {
  const stated = absence(iso3);
  return stated === undefined ? undefined : escapeHtml(language.text(`status.${stated.status}`));
}
