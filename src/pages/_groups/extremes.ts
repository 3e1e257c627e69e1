import type { Iso3 } from "../../model/economy.ts";
import type { CrossSection, Observation } from "../../model/observation.ts";
import { spread } from "../../statistics/spread.ts";
import { valuesOf } from "../../statistics/values-of.ts";

/** The members at one end of a group, all with the same value. */
export type End = readonly Observation[];

/** The members with the lowest and with the highest value; undefined where fewer than two have one. */
export function extremes(
  members: readonly Iso3[],
  values: CrossSection,
): { readonly lowest: End; readonly highest: End } | undefined {
  const own = new Map(
    members.flatMap((iso3) => {
      const found = values.get(iso3);
      return found === undefined ? [] : [[iso3, found] as const];
    }),
  );
  const found = spread(valuesOf(own));
  if (found === undefined || found.n < 2) return undefined;
  const at = (economies: readonly Iso3[]): End => economies.flatMap((iso3) => own.get(iso3) ?? []);
  return { lowest: at(found.minimumEconomies), highest: at(found.maximumEconomies) };
}
