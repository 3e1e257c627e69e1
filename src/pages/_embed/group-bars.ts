import { figuresOf } from "../../dataset.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import { regions } from "../_indicator/regions.ts";

const shown = [
  "world",
  ...regions.map(({ code }) => code),
  "income-high",
  "income-upper-middle",
  "income-lower-middle",
  "income-low",
  "ldc",
  "lldc",
  "sids",
];

/** The groups that have a figure of their own; a median of the few members with a value speaks for no group. */
export function groupBars(code: string): { readonly group: string; readonly headline: GroupFigure }[] {
  return shown.flatMap((group) => {
    const headline = figuresOf(code).groupHeadline(group);
    const speaks = headline !== undefined && headline.method !== "median-of-members-with-value";
    return speaks ? [{ group, headline }] : [];
  });
}
