import { correlationHtml } from "../../components/correlation-figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Correlation } from "../../statistics/correlation.ts";
import type { Relation } from "../../views/relate/relation.ts";

/** How many economies have both figures, and how closely these go together; each figure with its address. */
export function statistics(language: Language, of: Relation): { readonly name: string; readonly value: Html }[] {
  const pair = inTableOrder(of);
  const isolated = (html: Html): Html => `<bdi>${html}</bdi>`;
  const coefficient = (word: "spearman" | "pearson", found: Correlation | undefined): Html => {
    if (found === undefined) return escapeHtml(language.text("relate.none"));
    const value = isolated(correlationHtml(language, word, pair, found.coefficient));
    if (found.interval === undefined) return value;
    const [low, high] = found.interval;
    return phrase(language, "relate.with-interval", {
      value,
      low: isolated(correlationHtml(language, `${word}-low`, pair, low)),
      high: isolated(correlationHtml(language, `${word}-high`, pair, high)),
    });
  };
  return [
    { name: language.text("relate.n"), value: correlationHtml(language, "correlated", pair, of.points.length) },
    { name: language.text("relate.spearman"), value: coefficient("spearman", of.spearman) },
    { name: language.text("relate.pearson"), value: coefficient("pearson", of.pearson) },
  ];
}

/** The table of correlations holds each pair once, in the order of the table of indicators. */
function inTableOrder({ x, y }: Relation): readonly [string, string] {
  const [a, b] = [x.indicator.code, y.indicator.code];
  const codes = [...figures.keys()];
  return codes.indexOf(a) <= codes.indexOf(b) ? [a, b] : [b, a];
}
