import type { Language } from "../i18n/language.ts";
import type { Indicator } from "../model/indicator.ts";
import { hasPriceTarget, priceTarget } from "../model/price-target.ts";
import { asShown } from "../statistics/as-shown.ts";
import { classOf } from "../statistics/class-breaks.ts";
import { egdiGroups } from "../statistics/egdi-group.ts";

/** The lower limits of the Survey's groups above "low", ascending. */
const surveyLimits = egdiGroups.flatMap(({ from }) => (Number.isFinite(from) ? [from] : [])).toReversed();
/** From this threshold on, limits are written short (20K) and meet; below it they are exact to the last digit shown. */
const longNumber = 1000;

/** The class of a value as it is shown, so that the colour agrees with the number beside it. */
export function mapClass(value: number, { decimals }: Pick<Indicator, "decimals">, breaks: readonly number[]): number {
  return classOf(asShown(value, decimals), breaks);
}

type Measure = Pick<Indicator, "code" | "decimals" | "maximum" | "survey">;

/** The classes of a map in words, lowest first: their ranges, the Survey's group names, the target of prices. */
export function mapClassLabels(language: Language, indicator: Measure, breaks: readonly number[]): string[] {
  const isSurveyGroups = indicator.survey && breaks.join() === surveyLimits.join();
  return [undefined, ...breaks].map((from, index) => {
    const to = breaks[index];
    const range = rangeText(language, indicator, from, to);
    const group = egdiGroups.at(-1 - index)?.code;
    if (isSurveyGroups && group !== undefined)
      return language.text("map.class.group", { group: language.text(`egdi-group.${group}`), range });
    const meetsTarget = hasPriceTarget(indicator.code) && to !== undefined && to <= priceTarget;
    return meetsTarget ? language.text("map.class.meets-target", { range }) : range;
  });
}

function rangeText(
  language: Language,
  { decimals, maximum }: Measure,
  from: number | undefined,
  to: number | undefined,
): string {
  const isLong = Math.max(from ?? 0, to ?? 0) >= longNumber;
  // As few digits as the limit needs: 20, 0.5.
  const limit = (value: number): string => (isLong ? language.compact(value) : language.number(value, digits(value)));
  if (from === undefined) return language.text("map.class.below", { to: limit(to ?? 0) });
  if (to === undefined) return from === maximum ? limit(from) : language.text("map.class.above", { from: limit(from) });
  const last = Number((to - 10 ** -decimals).toFixed(decimals));
  if (last === from) return limit(from);
  return language.text("map.class.range", {
    from: limit(from),
    to: isLong ? limit(to) : language.number(last, digits(last)),
  });
}

const digits = (value: number): number => String(value).split(".")[1]?.length ?? 0;
