import { greatest } from "d3-array";
import { type Figure, figureCell, readingCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf, recomputed } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Recomputed } from "../../model/recomputed.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";

/** How near the recomputation comes, by index: beyond it the printed inputs are not those that the index was made of. */
const tolerances = { osi: 0.0001, tii: 0.0001, hci: 0.0012, epi: 0.0001, egdi: 0.0005 } as const;

const distance = ({ printed, recomputed: made }: Recomputed): number => Math.abs(made - printed);

const figureOf = (language: Language, word: "recomputed" | "difference", one: Recomputed): Figure =>
  readingCell(language, { word, ...one }, word === "recomputed" ? one.recomputed : one.recomputed - one.printed, {
    decimals: 4,
    sign: word === "difference" ? "signed" : "plain",
  });

/** Each index of 2024: how many economies come out within the tolerance, and where it is missed by most. */
export function agreementTable(language: Language): Html {
  const text = (key: string): string => language.text(`index-lab.recomputed.${key}`);
  const rows = Object.entries(tolerances).flatMap(([code, tolerance]) => {
    const all = recomputed.filter(({ indicator }) => indicator === code);
    const farthest = greatest(all, distance);
    if (farthest === undefined) return [];
    return [
      [
        escapeHtml(indicatorWords(language, figuresOf(code).indicator).name),
        language.number(all.length, 0),
        language.number(tolerance, 4),
        language.number(all.filter((one) => distance(one) <= tolerance).length, 0),
        figureOf(language, "difference", farthest),
        namedEconomy(language, farthest.economy).link,
      ],
    ];
  });
  return table(
    text("agreement"),
    [
      { title: text("index") },
      { title: text("economies"), numeric: "count" },
      { title: text("tolerance"), numeric: "count" },
      { title: text("within"), numeric: "count" },
      { title: text("farthest"), numeric: true },
      { title: language.text("economy") },
    ],
    rows,
  );
}

/** The economies of which an index cannot be worked out of its printed inputs. */
export function disagreementTable(language: Language): Html {
  const text = (key: string): string => language.text(`index-lab.recomputed.${key}`);
  const far = (["hci", "epi"] as const).flatMap((code) =>
    recomputed
      .filter((one) => one.indicator === code && distance(one) > tolerances[code])
      .sort((a, b) => distance(b) - distance(a)),
  );
  const rows = far.map((one) => {
    const { indicator, series } = figuresOf(one.indicator);
    const printed = series.get(one.economy)?.find(({ year }) => year === one.year);
    return [
      namedEconomy(language, one.economy).head,
      escapeHtml(indicatorWords(language, indicator).short),
      figureCell(language, indicator, printed),
      figureOf(language, "recomputed", one),
      figureOf(language, "difference", one),
    ];
  });
  return table(
    text("disagreement"),
    [
      { title: language.text("economy") },
      { title: text("index") },
      { title: text("printed"), numeric: true },
      { title: text("made"), numeric: true },
      { title: text("difference"), numeric: true },
    ],
    rows,
  );
}
