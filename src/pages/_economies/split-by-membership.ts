import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";

/** Economies by name in the language, UN members apart from the others. */
export function splitByMembership(
  language: Pick<Language, "compare" | "economyName">,
  all: readonly Economy[],
): { readonly members: Economy[]; readonly others: Economy[] } {
  const sorted = all
    .map((economy) => ({ economy, name: language.economyName(economy) }))
    .sort((a, b) => language.compare(a.name, b.name))
    .map(({ economy }) => economy);
  return { members: sorted.filter(({ isMember }) => isMember), others: sorted.filter(({ isMember }) => !isMember) };
}
