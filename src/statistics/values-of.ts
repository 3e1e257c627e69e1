import type { Iso3 } from "../model/economy.ts";
import type { CrossSection } from "../model/observation.ts";

/** The bare values of a cross-section, in the indicator's unit; economies without a value are left out. */
export function valuesOf(section: CrossSection): Map<Iso3, number> {
  const values = new Map<Iso3, number>();
  for (const [economy, { value }] of section) if (value !== undefined) values.set(economy, value);
  return values;
}
