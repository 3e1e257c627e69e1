import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Practice } from "../../model/practice.ts";
import { paths } from "../_paths.ts";

/** Beyond so many, the economies of a practice are counted and not named. */
const mostNamed = 3;

const economyName = (language: Language, iso3: Iso3): string => {
  const economy = knownEconomies.get(iso3);
  return economy === undefined ? iso3 : language.economyName(economy);
};

/** Where a practice is: its economies by name, "International", or how many there are. */
export function whereText(language: Language, { economies, isInternational }: Practice): string {
  if (economies.length > mostNamed) return language.count("map.list.count", economies.length);
  const names = economies.map((iso3) => economyName(language, iso3));
  return language.list([...names, ...(isInternational ? [language.text("practices.international")] : [])]);
}

/** "since 2013" with the year said to be one; nothing where the year is not known. */
export function sinceHtml(language: Language, { yearStarted }: Practice): Html[] {
  if (yearStarted === undefined) return [];
  const year = `<time>${yearStarted}</time>`;
  return [escapeHtml(language.text("practices.since", { year: "\u0001" })).replace("\u0001", year)];
}

export const practiceLink = (language: Language, practice: Practice): Html =>
  `<a href="${paths.practice(language.tag, practice.id)}">${inEnglish(language, practice.name)}</a>`;

interface ListOptions {
  /** Say where each is; not needed where all are of one economy. */
  readonly where?: boolean;
  /** Name the technology of each. */
  readonly technology?: boolean;
}

/** Practices as a list: name, where and since when, what it is. */
export function practiceList(language: Language, practices: readonly Practice[], options: ListOptions = {}): Html {
  return `<ul class="practice-list">${practices.map((one) => practiceItem(language, one, options)).join("")}</ul>`;
}

function practiceItem(language: Language, practice: Practice, { where = true, technology = false }: ListOptions): Html {
  const facts = [
    ...(where ? [escapeHtml(whereText(language, practice))] : []),
    ...sinceHtml(language, practice),
    ...(technology && practice.technology !== undefined ? [inEnglish(language, practice.technology)] : []),
  ];
  const small = facts.length === 0 ? "" : ` <small>${facts.join(" · ")}</small>`;
  return `<li>${practiceLink(language, practice)}${small}${inEnglish(language, practice.summary, "p")}</li>`;
}
