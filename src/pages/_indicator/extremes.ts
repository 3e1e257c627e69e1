import type { Valued } from "../../model/observation.ts";

/** Those whose shown value is the highest, and those whose is the lowest. */
export function extremes(
  values: readonly Valued[],
  decimals: number,
): { readonly highest: Valued[]; readonly lowest: Valued[] } {
  const shown = ({ value }: Valued): number => Number(value.toFixed(decimals));
  const all = values.map(shown);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return { highest: values.filter((one) => shown(one) === high), lowest: values.filter((one) => shown(one) === low) };
}
