import { divideHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import type { Language } from "../../i18n/language.ts";
import type { DividePair } from "../../model/divide.ts";
import { behindText } from "./behind.ts";
import { divideEconomies, divideFigure } from "./found.ts";
import { pairByEconomy, pairByGroup, pairsBy } from "./pair-tables.ts";
import { pairsFigure } from "./pairs.ts";

/** Between these a parity score counts as equal, as ITU and UNESCO take it. */
const parity = [0.98, 1.02] as const;

/** Women and men, countryside and city, young and old: who is online within economies. */
export function pairSections(language: Language): PageSection[] {
  return (["sex", "place", "age"] as const).flatMap((by) => {
    const chart = pairsFigure(language, by);
    if (chart === undefined) return [];
    const sentences =
      by === "sex" ? paritySentences(language) : pairsBy(by).flatMap((pair) => gapSentence(language, pair));
    return [
      {
        id: by,
        title: language.text(`divide.${by}.title`),
        before: [...sentences, escapeHtml(language.text(`divide.${by}.caveat`))].map((one) => `<p>${one}</p>`).join(""),
        charts: [chart],
        chartsClass: "beside",
        html: pairsBy(by)
          .map((pair) => folded(language, pair))
          .join(""),
      },
    ];
  });
}

/** Of which every economy stands on the page, of the rest in the file: all would be most of the page. */
const withEconomies: readonly DividePair["key"][] = ["users-sex"];

/** The tables of a pair, which few will open, behind its name. */
function folded(language: Language, pair: DividePair): Html {
  const hasEconomies = withEconomies.includes(pair.key);
  const summary = language.text(hasEconomies ? "divide.pair.tables" : "divide.pair.groups", {
    pair: language.text(`divide.pair.${pair.key}.whole`),
  });
  const tables = pairByGroup(language, pair) + (hasEconomies ? pairByEconomy(language, pair) : "");
  return `<details class="whole"><summary>${escapeHtml(summary)}</summary>${tables}</details>`;
}

/** The median parity score of women and men online, and how many economies lie on either side of parity. */
function paritySentences(language: Language): Html[] {
  const [pair] = pairsBy("sex");
  if (pair === undefined) return [];
  const found = divideFigure("ratio", "world", pair.first, pair.second);
  if (found === undefined) return [];
  const scores = divideEconomies("ratio", pair.first, pair.second).map(({ value }) => value);
  const count = (which: (score: number) => boolean): string => {
    const n = scores.filter(which).length;
    return language.count("divide.n-economies", n);
  };
  return [
    phrase(language, "divide.parity", {
      ratio: divideHtml(language, found),
      behind: behindText(language, found),
    }),
    escapeHtml(
      language.text("divide.parity.counts", {
        fewer: count((score) => score < parity[0]),
        equal: count((score) => score >= parity[0] && score <= parity[1]),
        more: count((score) => score > parity[1]),
        from: language.number(parity[0], 2),
        to: language.number(parity[1], 2),
      }),
    ),
  ];
}

/** How far the two stand apart, in words. */
function gapSentence(language: Language, pair: DividePair): Html[] {
  const found = divideFigure("difference", "world", pair.first, pair.second);
  if (found === undefined) return [];
  const { key, first, second } = pair;
  return [
    phrase(language, `divide.pair.${key}.sentence`, {
      first: divideHtml(language, divideFigure("level", "world", first, second)),
      second: divideHtml(language, divideFigure("level", "world", second, first)),
      difference: divideHtml(language, found, true),
      behind: behindText(language, found),
    }),
  ];
}
