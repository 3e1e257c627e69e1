import type { Language } from "../../i18n/language.ts";

/**
 * A share of 0 to 1 in per cent: whole, but never 100 where something is missing, nor 0 where something is there.
 * Undefined is said to be unknown.
 */
export function shareText(language: Language, share: number | undefined): string {
  if (share === undefined) return language.text("share.unknown");
  const percent = share * 100;
  const roundsAway = (percent > 99.5 && percent < 99.95) || (percent > 0 && percent < 0.5);
  return language.text("share", { percent: language.number(percent, roundsAway ? 1 : 0) });
}
