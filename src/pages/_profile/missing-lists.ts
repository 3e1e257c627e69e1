import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { missing } from "./missing.ts";

/** A kind of absence with the indicators, or editions, that it is about. */
export interface MissingList {
  readonly title: string;
  readonly why: string;
  readonly entries: readonly { readonly text: string; readonly href?: string | undefined }[];
}

/** What is missing for an economy, by kind, in words. Kinds without an entry are left out. */
export function missingLists(language: Language, economy: Economy): MissingList[] {
  const { never, outdated, stated } = missing(economy);
  const name = (code: string): string => indicatorWords(language, figuresOf(code).indicator).name;
  const href = (code: string): string => paths.indicator(language.tag, code);
  const list = (kind: string, entries: MissingList["entries"]): MissingList => ({
    title: language.count(`missing.${kind}.title`, entries.length),
    why: language.text(`missing.${kind}.why`),
    entries,
  });
  const byStatus = Map.groupBy(stated, ({ status }) => status);
  const statedLists = [...byStatus]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, observations]) => {
      const byCode = Map.groupBy(observations, ({ indicator }) => indicator);
      const entries = [...byCode].map(([code, of]) => ({
        text: language.text("missing.in-years", {
          measure: name(code),
          years: of.map(({ year }) => year).join(language.text("comma")),
        }),
        href: href(code),
      }));
      return {
        title: language.text(`missing.status.${status}.title`),
        why: language.text(`status.${status}.lead`),
        entries,
      };
    });
  return [
    list(
      "never",
      never.map((code) => ({ text: name(code), href: href(code) })),
    ),
    list(
      "outdated",
      outdated.map(({ code, year }) => ({
        text: language.text("missing.last-in", { measure: name(code), year }),
        href: href(code),
      })),
    ),
    ...statedLists,
  ].filter(({ entries }) => entries.length > 0);
}
