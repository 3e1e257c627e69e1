import type { Language } from "../i18n/language.ts";
import type { Indicator } from "../model/indicator.ts";

interface Described {
  readonly name: string;
  readonly value: number;
}

/** So many names are told; of more economies with the same value, how many they are. */
const mostNames = 2;

/** A map in words, for those who do not see it: how many economies it shows, the highest and the lowest of them. */
export function mapDescription(
  language: Language,
  { decimals }: Pick<Indicator, "decimals">,
  shown: readonly Described[],
  missing: number,
): string {
  const description = [
    language.text("map.description", { n: shown.length, missing }),
    language.text("map.description.list"),
  ].join(" ");
  const written = (value: number): string => language.number(value, decimals);
  const values = shown.map(({ value }) => value);
  const [highest, lowest] = [written(Math.max(...values)), written(Math.min(...values))];
  if (shown.length === 0 || highest === lowest) return description;
  const those = (figure: string): string => {
    const names = shown.filter(({ value }) => written(value) === figure).map(({ name }) => name);
    const who = names.length > mostNames ? language.count("map.list.count", names.length) : language.list(names);
    return language.text("map.description.at", { who, figure });
  };
  const extremes = language.text("map.description.extremes", { highest: those(highest), lowest: those(lowest) });
  return `${description} ${extremes}`;
}
