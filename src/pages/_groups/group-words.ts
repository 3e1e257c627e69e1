import { escapeHtml, type Html } from "../../components/html.ts";
import { groups, knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { shareText } from "../_figures/share-text.ts";

export const groupName = (language: Language, code: string): string => language.text(`group.${code}`);

/** Whom an indicator's figures of a group are about: the Survey's own list, or the other. */
export const membersFor = (group: Group, { survey }: Indicator): readonly Iso3[] =>
  survey ? group.surveyMembers : group.members;

/** "44 of 46 members", or "all 46 members". */
export function membersText(language: Language, { members, membersWithValue }: GroupFigure): string {
  const all = membersWithValue === members;
  return language.text(all ? "groups.all-members" : "groups.some-members", {
    n: language.number(membersWithValue, 0),
    members: language.number(members, 0),
  });
}

/** "93 % of people". */
export const peopleText = (language: Language, { populationShare }: GroupFigure): string =>
  language.text("groups.people", { share: shareText(language, populationShare) });

/** How a figure was put together; one that speaks for some members only says for how many. */
export function methodText(language: Language, found: GroupFigure): string {
  return language.count(`groups.method.${found.method}`, found.membersWithValue, {
    share: shareText(language, found.populationShare),
  });
}

/** Economies linked, as the language joins a list. */
export function linkedList(language: Language, all: readonly Iso3[]): Html {
  const marks = all.map((_, index) => `\u0001${index}\u0001`);
  return escapeHtml(language.list(marks)).replace(
    /\u0001(\d+)\u0001/g,
    (_, index: string) => namedEconomy(language, all[Number(index)] ?? "").link,
  );
}

const placesOf = new Map<string, ReadonlyMap<Iso3, number>>();

/** The place of every economy by name in the language, worked out once: names are slow to compare. */
function places(language: Language): ReadonlyMap<Iso3, number> {
  const known = placesOf.get(language.tag);
  if (known !== undefined) return known;
  const named = [...knownEconomies.keys()].map((iso3) => ({ iso3, name: namedEconomy(language, iso3).name }));
  named.sort((a, b) => language.compare(a.name, b.name));
  const made = new Map(named.map(({ iso3 }, place) => [iso3, place]));
  placesOf.set(language.tag, made);
  return made;
}

/** Economies by name in the language. */
export function sortedByName(language: Language, all: readonly Iso3[]): Iso3[] {
  const place = places(language);
  return all.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The region that a sub-region lies in. */
export function regionOf(subRegion: Group): Group | undefined {
  return groups.find(
    ({ kind, members }) => kind === "region" && subRegion.members.every((iso3) => members.includes(iso3)),
  );
}

/** Groups of a kind by name in the language; income groups keep their order, from low to high. */
export function groupsOfKind(language: Language, kind: Group["kind"]): Group[] {
  const found = groups.filter((group) => group.kind === kind);
  return kind === "income"
    ? found
    : found.sort((a, b) => language.compare(groupName(language, a.code), groupName(language, b.code)));
}

/** The groups of a region's own sub-regions, by name. */
export const subRegionsOf = (language: Language, region: Group): Group[] =>
  groupsOfKind(language, "sub-region").filter((one) => regionOf(one)?.code === region.code);
