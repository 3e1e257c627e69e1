import type { Cell } from "../../components/cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { economies, knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { paths } from "../_paths.ts";

interface NamedEconomy {
  readonly name: string;
  /** The profile's address; undefined where there is no figure and so no profile. */
  readonly href: string | undefined;
  /** The name as a link to the profile. */
  readonly link: Html;
  /** The same as the head of a row. */
  readonly head: Cell;
}

const namedIn = new Map<string, Map<Iso3, NamedEconomy>>();

/** The names of all economies in a language, worked out once: an indicator page writes each several times. */
function named(language: Language): Map<Iso3, NamedEconomy> {
  const known = namedIn.get(language.tag);
  if (known !== undefined) return known;
  const made = new Map(
    [...knownEconomies.values()].map((economy) => {
      const name = language.economyName(economy);
      const href = economies.has(economy.iso3) ? paths.economy(language.tag, economy.iso3) : undefined;
      const link = href === undefined ? escapeHtml(name) : `<a href="${href}">${escapeHtml(name)}</a>`;
      const head = href === undefined ? link : { link: href, text: name };
      return [economy.iso3, { name, href, link, head }];
    }),
  );
  namedIn.set(language.tag, made);
  return made;
}

/** An economy's name and link in a language; its code where the reference has no such economy. */
export function namedEconomy(language: Language, iso3: Iso3): NamedEconomy {
  return named(language).get(iso3) ?? { name: iso3, href: undefined, link: iso3, head: iso3 };
}
