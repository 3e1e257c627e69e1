import type { Indicator } from "../model/indicator.ts";
import { hasPriceTarget, priceTarget } from "../model/price-target.ts";

/**
 * What there is to reach: the end of a bounded scale on which more is better (everyone, the full score), or the target
 * of a price. Undefined where nothing bounds the indicator, as with subscriptions per 100 people.
 */
export function markOf({ code, direction, maximum }: Pick<Indicator, "code" | "direction" | "maximum">) {
  if (hasPriceTarget(code)) return priceTarget;
  return direction === "higher" ? maximum : undefined;
}

/** What a value lacks of the mark, or of a price is above it; 0 where it is reached. */
export function gapLeft(value: number, mark: number, { direction }: Pick<Indicator, "direction">): number {
  return Math.max(0, direction === "lower" ? value - mark : mark - value);
}
