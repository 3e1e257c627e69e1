import type { Language } from "../../i18n/language.ts";
import { coverageNeeded } from "../../statistics/group-figure.ts";

/** Shares that rounding must not reach from below: the whole, and what an average needs. */
const limits = [coverageNeeded, 1];

/**
 * A share of 0 to 1 in per cent: whole, but cut to one decimal where rounding would make it the whole or the share
 * that an average needs, though it is not, and never 0 where there is someone. Undefined is said to be unknown.
 */
export function shareText(language: Language, share: number | undefined): string {
  if (share === undefined) return language.text("share.unknown");
  const rounded = Math.round(share * 100) / 100;
  const reaches = limits.some((limit) => share < limit && rounded >= limit && limit - share < 0.01);
  const vanishes = share > 0 && rounded === 0;
  const percent = reaches || vanishes ? Math.max(0.1, Math.floor(share * 1000) / 10) : share * 100;
  return language.text("share", { percent: language.number(percent, reaches || vanishes ? 1 : 0) });
}
