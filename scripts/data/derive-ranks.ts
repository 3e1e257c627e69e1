import type { Rank, Section } from "../../src/model/derived.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { CrossSection } from "../../src/model/observation.ts";
import type { PrintedRank } from "../../src/sources/table-reading.ts";
import { competitionRanks } from "../../src/statistics/competition-ranks.ts";
import { percentiles } from "../../src/statistics/percentile.ts";
import { valuesOf } from "../../src/statistics/values-of.ts";

/**
 * Ranks of every year and of the latest values, among members of the UN, for Survey indices among those that the
 * edition ranks: the printed one, else computed.
 */
export function deriveRanks(
  { code, direction, survey }: Indicator,
  of: {
    readonly sections: ReadonlyMap<number, CrossSection>;
    readonly latest: CrossSection;
    readonly isMember: (economy: Iso3) => boolean;
    readonly printed: readonly PrintedRank[];
  },
): Map<Section, Rank[]> {
  if (direction === "neither") return new Map();
  const ofIndicator = of.printed.filter(({ indicator }) => indicator === code);
  const printed = new Map(ofIndicator.map(({ economy, year, rank }) => [`${economy}/${year}`, rank]));
  // A State that an edition does not rank has no rank in its parts either.
  const inEdition = new Set(of.printed.flatMap((one) => (one.indicator === "egdi" ? [`${one.economy}/${one.year}`] : [])));
  const isRanked = (economy: Iso3, year: number): boolean =>
    of.isMember(economy) && (!survey || inEdition.has(`${economy}/${year}`));
  const rankSection = (section: CrossSection): Rank[] => {
    const members = new Map([...section].filter(([economy, { year }]) => isRanked(economy, year)));
    const values = valuesOf(members);
    const computed = competitionRanks(values, direction);
    const positions = percentiles(values, direction);
    const ranks = [...members.values()].flatMap(({ economy, year }): Rank[] => {
      const asPrinted = printed.get(`${economy}/${year}`);
      const rank = asPrinted ?? computed.get(economy);
      if (rank === undefined) return [];
      const basis = asPrinted === undefined ? "computed" : "printed";
      return [{ economy, year, rank, of: values.size, basis, percentile: positions.get(economy) }];
    });
    return ranks.sort((a, b) => (a.economy < b.economy ? -1 : 1));
  };
  const byYear = [...of.sections].map(([year, section]) => [year, rankSection(section)] as const);
  return new Map<Section, Rank[]>([...byYear, ["latest", rankSection(of.latest)]]);
}
