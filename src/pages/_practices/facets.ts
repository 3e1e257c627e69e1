import { groupOf, groups, knowledge, knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Practice } from "../../model/practice.ts";
import type { VocabularyKind } from "../../model/vocabulary.ts";

/** The ways of narrowing the practices, in the order in which they are shown; each is part of addresses. */
export const facetNames = [
  "theme",
  "region",
  "economy",
  "level",
  "line",
  "subgroup",
  "participation",
  "partnership",
  "recognition",
  "year",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Stands among the regions for practices of no single economy. */
export const international = "international";
const unknownYear = "unknown";

export const regionOf = (economy: Iso3): string | undefined => groupOf(economy, "region")?.code;

/** The words of a practice in each facet, as addresses have them. */
const wordsOf: Readonly<Record<FacetName, (practice: Practice) => readonly string[]>> = {
  theme: ({ themes }) => themes,
  region: ({ economies, isInternational }) => [
    ...new Set(economies.flatMap((economy) => regionOf(economy) ?? [])),
    ...(isInternational ? [international] : []),
  ],
  economy: ({ economies }) => economies.map((economy) => economy.toLowerCase()),
  level: ({ level }) => [level],
  line: ({ actionLines }) => actionLines.map((code) => code.toLowerCase()),
  subgroup: ({ subgroups }) => subgroups,
  participation: ({ participation }) => (participation === undefined ? [] : [participation]),
  partnership: ({ partnership }) => (partnership === undefined ? [] : [partnership]),
  recognition: ({ recognitions }) => recognitions,
  year: ({ yearStarted }) => [yearStarted === undefined ? unknownYear : String(yearStarted)],
};

/** The words of a practice in a facet, as addresses have them. */
export const facetWords = (facet: FacetName, practice: Practice): readonly string[] => wordsOf[facet](practice);

/** The practices of each word of each facet, in the order of the table. */
const practicesBy = new Map(
  facetNames.map((facet) => {
    const byWord = new Map<string, Practice[]>();
    for (const practice of knowledge.practices)
      for (const word of wordsOf[facet](practice)) byWord.set(word, [...(byWord.get(word) ?? []), practice]);
    return [facet, byWord] as const;
  }),
);

export const practicesOf = (facet: FacetName, word: string): readonly Practice[] =>
  practicesBy.get(facet)?.get(word) ?? [];

export interface FacetWord {
  readonly word: string;
  readonly name: string;
  readonly count: number;
}

/** The words of a facet that have practices, with how many, in the order in which they are shown. */
export function facetList(language: Language, facet: FacetName): FacetWord[] {
  const found = [...(practicesBy.get(facet) ?? [])].map(([word, its]) => ({
    word,
    name: facetWordName(language, facet, word),
    count: its.length,
  }));
  return found.sort(order(language, facet));
}

const kinds: Partial<Record<FacetName, VocabularyKind>> = {
  theme: "theme",
  level: "level",
  subgroup: "subgroup",
  participation: "participation",
  partnership: "partnership",
  recognition: "recognition",
};

type Order = (a: FacetWord, b: FacetWord) => number;

/** Years newest first, action lines by their numbers, places by name, kinds of things as the vocabulary lists them. */
function order(language: Language, facet: FacetName): Order {
  if (facet === "economy") return (a, b) => language.compare(a.name, b.name);
  if (facet === "year") return (a, b) => (Number(b.word) || 0) - (Number(a.word) || 0);
  if (facet === "theme") return (a, b) => b.count - a.count || language.compare(a.name, b.name);
  const listed =
    facet === "line"
      ? knowledge.actionLines.map(({ code }) => code.toLowerCase())
      : facet === "region"
        ? [...groups.map(({ code }) => code), international]
        : knowledge.vocabulary.filter(({ kind }) => kind === kinds[facet]).map(({ word }) => word);
  return (a, b) => listed.indexOf(a.word) - listed.indexOf(b.word);
}

/** What a language calls a word of a facet. */
export function facetWordName(language: Language, facet: FacetName, word: string): string {
  const kind = kinds[facet];
  if (kind !== undefined) return language.text(`word.${kind}.${word}`);
  if (facet === "year") return word === unknownYear ? language.text("practices.year.unknown") : word;
  if (facet === "region") return language.text(word === international ? "practices.no-economy" : `group.${word}`);
  if (facet === "line") return lineName(language, lineCode(word));
  const economy = knownEconomies.get(word.toUpperCase());
  return economy === undefined ? word.toUpperCase() : language.economyName(economy);
}

/** The code of an action line by its part of an address. */
const lineCode = (word: string): string =>
  knowledge.actionLines.find(({ code }) => code.toLowerCase() === word)?.code ?? word;

/** "C7 e-government", as one reads it. */
export function lineName(language: Language, code: string): string {
  const name = language.text(`word.line.${code}`);
  return code === "all" ? name : `${code.replace(/-.*/, "")} · ${name}`;
}
