import type { Language } from "../i18n/language.ts";
import type { Indicator } from "../model/indicator.ts";

/** What a language calls an indicator. */
export interface IndicatorWords {
  readonly name: string;
  /** For table heads and labels. */
  readonly short: string;
  readonly unit: string;
  readonly definition: string;
}

const wordsOf = new Map<string, IndicatorWords>();

/** The words of an indicator, looked up once a language: a page asks for them hundreds of times. */
export function indicatorWords(language: Language, { code }: Indicator): IndicatorWords {
  const key = `${language.tag}/${code}`;
  const known = wordsOf.get(key);
  if (known !== undefined) return known;
  const of = (part: string): string => language.text(`indicator.${code}.${part}`);
  const words = { name: of("name"), short: of("short"), unit: of("unit"), definition: of("definition") };
  wordsOf.set(key, words);
  return words;
}

/** The unit as what follows the name: none where the name says it ("… per 100 people"). */
export const unitOnce = ({ name, unit }: IndicatorWords): readonly string[] => (name.endsWith(unit) ? [] : [unit]);

/** The short name with the unit, once. */
export function shortNameWithUnit(language: Language, { short, unit }: IndicatorWords): string {
  return short.includes("%") ? short : [short, unit].join(language.text("comma"));
}

/** How a number of the indicator is written on an axis: whole where it can be, large counts short. */
export function axisFormat(
  language: Language,
  indicator: Pick<Indicator, "averaging" | "decimals">,
): (value: number) => string {
  if (indicator.averaging === "sum" || indicator.decimals === 0) return (value) => language.compact(value);
  return (value) =>
    language.number(value, Number.isInteger(value) ? 0 : Number.isInteger(Number((value * 10).toPrecision(9))) ? 1 : 2);
}
