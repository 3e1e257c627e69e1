import type { Practice } from "../../model/practice.ts";

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length;

/** How much two practices have in common: themes first, then the economy, the sub-group and the kind of partnership. */
export function likeness(a: Practice, b: Practice): number {
  const themes = shared(a.themes, b.themes);
  if (themes === 0) return 0;
  const economy = shared(a.economies, b.economies) > 0 ? 2 : 0;
  const subgroup = shared(a.subgroups, b.subgroups) > 0 ? 1 : 0;
  const level = a.level === b.level ? 0.5 : 0;
  const participation = a.participation !== undefined && a.participation === b.participation ? 0.5 : 0;
  // A practice with every theme would be like all others.
  return (3 * themes) / Math.sqrt(b.themes.length) + economy + subgroup + level + participation;
}

/** The practices that share most with one; of equals the first in the table. */
export function related(practice: Practice, all: readonly Practice[], most: number): Practice[] {
  return all
    .filter((other) => other.id !== practice.id)
    .map((other) => ({ other, score: likeness(practice, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
