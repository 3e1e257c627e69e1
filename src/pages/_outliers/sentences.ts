import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { Outlier, OutlierFit } from "../../model/outlier.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sortedByName } from "../_groups/group-words.ts";

/** The share of cases that lie outside of a 95 % interval when there is nothing but scatter. */
const byScatter = 0.05;

/** How many economies the fit is of and how much it takes up; how many lie outside, and how many scatter alone puts there. */
export function fitSentences(language: Language, fit: OutlierFit, all: readonly Outlier[]): Html[] {
  const [above, below] = (["above", "below"] as const).map(
    (side) => all.filter(({ outside }) => outside === side).length,
  );
  const left = sortedByName(language, fit.without).map((economy) => namedEconomy(language, economy).name);
  return [
    [
      language.text("outliers.fit", {
        n: language.number(fit.n, 0),
        percent: language.number(fit.rSquared * 100, 0),
      }),
      language.text("outliers.outside", {
        above: language.count("outliers.n-economies", above ?? 0),
        below: language.count("outliers.n-economies", below ?? 0),
        chance: language.number(fit.n * byScatter, 0),
      }),
    ].join(" "),
    ...(left.length === 0
      ? []
      : [language.text("outliers.without", { economies: left.join(language.text("list.separator")) })]),
  ].map(escapeHtml);
}
