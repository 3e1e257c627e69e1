import { asShown } from "../../src/statistics/as-shown.ts";
import { type FigureId, readFigureId } from "./figure-kinds.ts";
import { bareText, figureTexts, textNumber } from "./figure-text.ts";
import type { PublishedFigures } from "./published-figures.ts";
import type { SiteFault } from "./site-fault.ts";

/** The figures that a difference lies between: "difference/ken/egdi/2024/from/uga/egdi/2024". */
export interface FigureDifference {
  readonly of: FigureId;
  readonly from: FigureId;
}

/** What the id of a difference says; undefined where it is none, or lies not between two figures of one indicator. */
export function readDifference(id: string): FigureDifference | undefined {
  const [, first, second] = /^difference\/(.+)\/from\/(.+)$/.exec(id) ?? [];
  const [of, from] = [readFigureId(first ?? ""), readFigureId(second ?? "")];
  if (of === undefined || from === undefined || of.named["indicator"] !== from.named["indicator"]) return undefined;
  return { of, from };
}

/** Holds a difference against the two published figures, each as it is shown: what a reader finds who subtracts. */
export function wrongDifference(
  told: string,
  { value, text, lang }: { readonly value: string | undefined; readonly text: string; readonly lang: string },
  { of, from }: FigureDifference,
  published: PublishedFigures,
): Pick<SiteFault, "what" | "remedy"> | undefined {
  const indicator = of.named["indicator"] ?? "";
  const decimals = published.decimals(indicator);
  if (decimals === undefined)
    return { what: `${told}: data/v1/indicators.csv lacks "${indicator}".`, remedy: "Publish the indicator." };
  let expected = value === undefined ? textNumber(text, lang) : Number(value);
  if (!published.withholds(indicator)) {
    const [first, second] = [of, from].map(({ kind, named }) => published.find(kind, named));
    if (!first || !second)
      return { what: `${told}: one of its two figures is not published.`, remedy: "Mend data-obs, or publish it." };
    expected = asShown(asShown(Number(first), decimals) - asShown(Number(second), decimals), decimals);
    if (value !== undefined && Number(value) !== expected)
      return { what: `${told}: the published figures differ by ${expected}.`, remedy: `Write value="${expected}".` };
  }
  const allowed = figureTexts(expected, decimals, "signed", lang);
  if (allowed.includes(bareText(text))) return undefined;
  return { what: `${told}: the text is not the difference.`, remedy: `Write ${allowed.join(" or ")}.` };
}
